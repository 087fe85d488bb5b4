#!/bin/sh
# Publishes on a server of your own what editors push. Two ways:
#
#   As a hook: the server has the repository that editors push to. Copy this file to hooks/post-receive of the bare
#   repository and make it executable; who pushes reads the messages.
#       git init --bare paper.git && cp server-publish.sh paper.git/hooks/post-receive && chmod +x paper.git/hooks/post-receive
#
#   From cron: editors push to Gitee or GitHub, and the server has a clone of it. The program is the clone's own.
#       */5 * * * * sh /srv/paper/.config/server-publish.sh --pull /srv/paper
#
# BANMIAN_SITE    the folder in which a hook builds; default: beside the bare repository, its name without .git and -site
# BANMIAN_BRANCH  the branch that is published; default: main
# A build that fails leaves the site as it was. The site is in the folder's dist.
set -eu

branch=${BANMIAN_BRANCH:-main}

# Builds the site of the folder, with the packages its lock file names.
publish() {
	cd "$1"
	if ! [ -d node_modules ] || ! cmp -s package-lock.json .astro/installed-lock; then
		echo '正在装程序用的软件包，要一两分钟。'
		npm ci --omit=dev --no-audit --no-fund >/dev/null
		mkdir -p .astro
		cp package-lock.json .astro/installed-lock
	fi
	# The list of addresses grows here too; what editors bring is put together with it, line by line.
	list=content/published-urls.txt
	if [ -f .astro/published-urls.txt ]; then
		touch "$list"
		sort -u .astro/published-urls.txt "$list" -o "$list"
	fi
	if npm run --silent build; then
		cp "$list" .astro/published-urls.txt
		echo '已经发布。'
	else
		echo '没有发布，网站还是原来的样子。请照上面的提示改好，再提交、推送一次。'
		return 1
	fi
}

if [ "${1:-}" = --pull ]; then
	cd "${2:?请写上网站文件夹，比如 --pull /srv/paper}"
	before=$(cat .git/banmian-published 2>/dev/null || true)
	# Kept in .astro, and put back below.
	git checkout --quiet -- content/published-urls.txt 2>/dev/null || rm -f content/published-urls.txt
	git pull --quiet --ff-only origin "$branch"
	now=$(git rev-parse HEAD)
	if [ "$before" = "$now" ]; then
		cp .astro/published-urls.txt content/ 2>/dev/null || true
		exit 0
	fi
	publish "$PWD"
	echo "$now" >.git/banmian-published
	exit 0
fi

# Git runs hooks in the bare repository and says so in variables, which would mislead every other git command.
bare=$PWD
site=${BANMIAN_SITE:-${bare%.git}-site}
while read -r _ new ref; do
	if [ "$ref" != "refs/heads/$branch" ]; then continue; fi
	mkdir -p "$site"
	git --work-tree="$site" checkout --quiet --force "$branch"
	unset GIT_DIR GIT_QUARANTINE_PATH
	publish "$site"
	break
done
