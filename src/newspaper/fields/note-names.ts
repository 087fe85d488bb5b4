/** What editors call what they say themselves, as a part of patterns: before a column, over a report or under it. */
export const noteNames =
	'(?:编[\\s　]*者[\\s　]*(?:按语?|的?话|语)|编[前后][语记话]?|编余|编辑(?:手记|附言|点评|寄语|感言|按语?)|开栏(?:的?话|语|寄语)|[栏版刊][前首]语|开[篇版](?:的话|语)|栏目(?:寄语|导语)|[结闭]栏语|卷首语|发刊词|主持人?(?:语|的话)|写在前面)';
