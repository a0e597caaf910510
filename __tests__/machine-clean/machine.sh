#!/bin/bash
# A whole machine for one test: `machine.sh REPOSITORY COMMAND…` runs the command as root in a root directory of its own,
# with processes, mounts and System V objects of its own. What it writes goes with it. Needs root; without systemd.
set -euo pipefail

repository=$1
shift
if [[ ${MACHINE_INSIDE:-} != yes ]]; then
  MACHINE_INSIDE=yes exec unshare --mount --pid --ipc --fork --kill-child --propagation private \
    bash "$0" "$repository" "$@"
fi

work=$(mktemp -d)
mount -t tmpfs machine "$work"
# The mount goes with the namespace; the directory, which nothing is on outside of it, before.
root=$work/root
mkdir "$work"/{upper,overlay,root,tmp}
# Empty, and on the same file system as the rest, as an image has them: a device 0:0 hides what the overlay is over.
empty=(tmp var/tmp var/crash home var/lib/ec2-runner-pool opt/ec2-runner-pool opt/hostedtoolcache)
for directory in "${empty[@]}"; do
  mkdir -p "$(dirname "$work/upper/$directory")"
  mknod "$work/upper/$directory" c 0 0
done
mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/overlay" "$root"
# The repository may lie on another file system than the root.
mkdir -p "$root$repository"
mount --rbind "$repository" "$root$repository"
mount -t proc proc "$root/proc"
mount -t tmpfs run "$root/run"
mount -t tmpfs dev "$root/dev"
mkdir -m 1777 "$root"/dev/{shm,mqueue} "$root/run/lock"
for device in null zero full random urandom tty; do
  : >"$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
mount -t mqueue mqueue "$root/dev/mqueue"
chmod 1777 "$root/dev/mqueue"
for directory in "${empty[@]}"; do mkdir -p "$root/$directory"; done
chmod 1777 "$root"/{tmp,var/tmp,var/crash}
# The shell stays, to be the init process that takes in orphans.
# shellcheck disable=SC2016 # The inner shell expands.
exec chroot "$root" /usr/bin/env -i MACHINE_INSIDE=yes HOME=/root LANG=C.UTF-8 \
  "PATH=$repository/node_modules/.bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
  bash -c 'cd "$1" && shift && "$@"; exit $?' machine "$repository" "$@"
