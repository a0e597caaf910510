#!/bin/bash
# The machine of one instance: `machine.sh DIRECTORY MARK RUN-MARKED NODE` lays an overlay over the root of the host, with
# processes, mounts, control groups and System V objects of its own, and runs DIRECTORY/boot as its PID 1. What it
# changes goes with it. Needs root. The network is the host's, so nothing in it may administer a network, the clock or the kernel.
set -euo pipefail
directory=$1 mark=$2 run_marked=$3 node=$4

if [[ ${INSIDE:-} == '' ]]; then
  INSIDE=mounts exec unshare --mount --propagation private bash "$0" "$@"
fi
if [[ $INSIDE == mounts ]]; then
  mkdir -p "$directory/groups"
  mount -t cgroup2 groups "$directory/groups"
  group=$(mktemp -d "$directory/groups/runner-pool-XXXXXXXX")
  before=$(sed -n 's/^0:://p' /proc/self/cgroup)
  echo $$ >"$group/cgroup.procs"
  INSIDE=all bash -c "$run_marked" boot "$mark" unshare --cgroup --mount --pid --ipc --uts --fork --kill-child \
    --propagation private bash "$0" "$@" || true
  echo $$ >"$directory/groups$before/cgroup.procs"
  find "$group" -depth -type d -exec rmdir {} + 2>/dev/null
  exit
fi

work=$directory/work
mkdir -p "$work"
mount -t tmpfs machine "$work"
root=$work/root
mkdir "$work"/{upper,overlay,root}
# Of the host only what a distribution brings: a device 0:0 hides what the overlay is over.
for path in /* /var/tmp /var/crash /var/lib/cloud /var/lib/ec2-runner-pool; do
  case $path in
    /bin | /sbin | /lib* | /usr | /etc | /var) ;;
    *)
      mkdir -p "$(dirname "$work/upper$path")"
      mknod "$work/upper$path" c 0 0
      ;;
  esac
done
mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/overlay" "$root"
mkdir -p "$root"/{dev,home,mnt,opt,proc,root,run,srv,sys,tmp,var/tmp,var/crash}
chmod 1777 "$root"/{tmp,var/tmp,var/crash}
mount -t proc proc "$root/proc"
mount -o bind,ro "$root/proc/sys" "$root/proc/sys"
mount -t tmpfs run "$root/run"
mkdir -p "$root/run/systemd/system"
mkdir -m 1777 "$root/run/lock"
mount -t tmpfs sys "$root/sys"
mkdir -p "$root/sys/fs/cgroup"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
mount -t tmpfs dev "$root/dev"
for device in null zero full random urandom tty; do
  : >"$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
mkdir -m 1777 "$root"/dev/{shm,mqueue}
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
mount -t mqueue mqueue "$root/dev/mqueue"
chmod 1777 "$root/dev/mqueue"
: >"$root/dev/console"
mount --bind "$directory/console.log" "$root/dev/console"
mkdir -p "$root$(dirname "$node")" "$root/usr/local/lib/sandbox"
[[ -e $root$node ]] || : >"$root$node"
mount --bind "$node" "$root$node"
cp -r "$directory/sandbox/." "$root/usr/local/"
exec setpriv --bounding-set=-net_admin,-sys_time,-sys_module,-sys_boot,-sys_rawio \
  chroot "$root" /usr/bin/env -i /bin/bash /usr/local/lib/sandbox/boot
