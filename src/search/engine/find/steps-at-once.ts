/** Words of a phrase are asked for so many at a time: four cover eight characters. */
export const stepsAtOnce = 4;
