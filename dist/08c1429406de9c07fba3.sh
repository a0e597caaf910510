# Dead-man switch: powers the machine off when the time has come that was armed last, whatever became of all else.
# `guard.sh SECONDS` arms it for that much later, `guard.sh now` powers off, `guard.sh watch` is the guard itself.
# The time stands in a file that is replaced in one step, and the guard looks at it, so there is no moment without.
set -uo pipefail

root=${RUNNER_POOL_ROOT:-/}
facts=${root%/}/run/ec2-runner-pool
# Seconds since the boot. Gone after a restart, and written even when the disk is full.
armed=$facts/guard
unit=ec2-runner-pool-guard.service
# From the start of a guard that nobody has armed since the boot: a machine that restarts is to end, and its agent may
# do that before.
grace=60

has_systemd() {
  [[ $root == / && -d /run/systemd/system ]]
}

uptime() {
  local seconds
  read -r seconds _ </proc/uptime
  echo "${seconds%.*}"
}

# The first step of a power-off, which is enough as a rule.
power_off() {
  if has_systemd; then systemctl poweroff --no-block; else shutdown -P now || poweroff; fi
}

# Again and again, harder each time: a process that ignores SIGTERM delays a plain power-off by 90 s. This one gets
# SIGTERM, and its sleep too, when all units are stopped: then nothing is left to wait for.
power_off_for_sure() {
  ! has_systemd || trap 'systemctl poweroff --force --force' TERM
  power_off
  sleep 20
  if has_systemd; then
    systemctl poweroff --force
    sleep 20
    systemctl poweroff --force --force
    sleep 20
  fi
}

watch() {
  local due left unarmed=$(($(uptime) + grace))
  has_systemd || echo "$$" >"$facts/guard.pid"
  while :; do
    read -r due 2>/dev/null <"$armed" || due=$unarmed
    [[ $due =~ ^[0-9]+$ ]] || due=$unarmed
    left=$((due - $(uptime)))
    if ((left <= 0)); then power_off_for_sure; else sleep $((left < 5 ? left : 5)); fi
  done
}

is_watched() {
  if has_systemd; then
    systemctl is-active --quiet "$unit" && systemctl is-enabled --quiet "$unit"
  else
    local pid
    read -r pid 2>/dev/null <"$facts/guard.pid" && [[ $(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline") == *"guard.sh watch "* ]]
  fi
}

# It is not stopped with the other units at a power-off, because then it may be needed most.
start_watching() {
  if has_systemd; then
    cat >"/etc/systemd/system/$unit" <<UNIT
[Unit]
Description=Powers the machine off when its time is over
DefaultDependencies=no
After=local-fs.target
StartLimitIntervalSec=0
[Service]
ExecStart=/bin/bash $(realpath "$0") watch
Restart=always
RestartSec=1
OOMScoreAdjust=-1000
[Install]
WantedBy=sysinit.target
UNIT
    systemctl daemon-reload && systemctl enable --quiet "$unit" && systemctl start "$unit"
  else
    setsid /bin/bash "$0" watch </dev/null >/dev/null 2>&1 &
    echo "$!" >"$facts/guard.pid"
  fi
}

arm() {
  mkdir -p "$facts" && echo "$(($(uptime) + $1))" >"$armed.$$" && mv -f "$armed.$$" "$armed" &&
    { is_watched || start_watching; }
}

case $1 in
  watch) watch ;;
  now)
    arm 0
    power_off
    ;;
  *) arm "$1" ;;
esac
