# shellcheck shell=bash
# Turns a fresh machine into one that the agent looks after. The renderer puts `#!/bin/bash` and the values before:
# GUARD, GUARD_SECONDS, METADATA_WALL, SETTINGS, LOADER, AGENT_SHA256, USER_CONTENT_SHA256, RUNNER_URL, RUNNER_SHA256,
# RUNNER_DIR, RUNNER_USER, RUNNER_SUDO, JOB_INSTANCE_CREDENTIALS, REGION, DYNAMODB_ENDPOINT, INSTANCE_ARN_PREFIX,
# FAILURE_REPORT, LOG_TAIL_MAX_BYTES. It also takes the indentation off.
set -euo pipefail

root=${RUNNER_POOL_ROOT:-/}
base=${root%/}
state=$base/var/lib/ec2-runner-pool
pool=$base/opt/ec2-runner-pool
runner=$pool/runner
home=$base/home/$RUNNER_USER
step='arming the power-off guard'
reason=''

power_off() {
  /bin/bash "$state/guard.sh" now || shutdown -P now || systemctl poweroff --force || poweroff
}

# Says on the console, in the log and in the item what is wrong. A step that calls it fails.
because() {
  reason=$1
  echo "$1"
  return 1
}

# To one line of a JSON string; only ASCII, since the tail may begin in the middle of a character.
json_escape() {
  LC_ALL=C tr -cd '\11\12\40-\176' | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/\t/\\t/g' | sed -e ':a;N;$!ba;s/\n/\\n/g'
}

request() {
  curl --silent --fail --max-time 3 "$@"
}

metadata() {
  request --header "x-aws-ec2-metadata-token: $metadata_token" "$metadata_endpoint/latest/meta-data/$1"
}

json_string() {
  sed -n "s/.*\"$1\" *: *\"\\([^\"]*\\)\".*/\\1/p"
}

# Tells the waiting workflow why this machine will never serve. Best effort: the row may not stand yet, so it tries
# for some seconds; it never makes a row.
report_failure() {
  local give_up_at=$((SECONDS + 10)) body instance_id credentials
  metadata_endpoint=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}
  metadata_token=$(request --request PUT --header 'x-aws-ec2-metadata-token-ttl-seconds: 60' \
    "$metadata_endpoint/latest/api/token") || return 0
  instance_id=$(metadata instance-id) || return 0
  credentials=$(metadata "iam/security-credentials/$(metadata iam/security-credentials/)") || return 0
  body=${FAILURE_REPORT//@ID@/"$INSTANCE_ARN_PREFIX$instance_id"}
  body=${body//@MESSAGE@/"$(json_escape <<<"$1")"}
  body=${body//@LOG_TAIL@/"$(tail -c "$LOG_TAIL_MAX_BYTES" "$state/boot.log" | json_escape)"}
  until request --config - --aws-sigv4 "aws:amz:$REGION:dynamodb" \
    --header 'content-type: application/x-amz-json-1.0' --header 'x-amz-target: DynamoDB_20120810.UpdateItem' \
    --data-binary "$body" --output /dev/null "${AWS_ENDPOINT_URL_DYNAMODB:-$DYNAMODB_ENDPOINT}/" <<<"\
user = \"$(json_string AccessKeyId <<<"$credentials"):$(json_string SecretAccessKey <<<"$credentials")\"
header = \"x-amz-security-token: $(json_string Token <<<"$credentials")\""; do
    ((SECONDS < give_up_at)) || return 0
    sleep 1
  done
}

give_up() {
  local code=$?
  trap - EXIT
  ((code != 0)) || return 0
  set +e
  local message="the boot failed while $step${reason:+: $reason} (exit code $code)"
  echo "T${message:1}."
  # Lets the log take everything that was said.
  exec >&3 2>&4
  timeout 2 tail --pid="$log_writer" -f /dev/null
  report_failure "$message"
  power_off
  exit "$code"
}

write_file() { # PATH MODE CONTENT, to the byte
  printf '%s' "$3" >"$1"
  chmod "$2" "$1"
}

arm_guard() {
  mkdir -p "$state" "$base/run/ec2-runner-pool"
  write_file "$state/guard.sh" 755 "$GUARD"
  /bin/bash "$state/guard.sh" "$GUARD_SECONDS" 3>&- 4>&-
}

# What is missing is named here, rather than by the step that stumbles over it. docs/images.md has the same list.
check_image() {
  local program missing='' needed=(find grep sed sort tail)
  [[ -n $RUNNER_DIR ]] || needed+=(gzip sha256sum tar)
  # The agent tests the wall before the instance metadata with it.
  [[ -n $RUNNER_DIR && $JOB_INSTANCE_CREDENTIALS == true ]] || needed+=(curl)
  ((EUID != 0)) || needed+=(getent runuser setpriv useradd usermod)
  for program in "${needed[@]}"; do
    command -v "$program" >/dev/null || missing+="${missing:+, }$program"
  done
  curl --aws-sigv4 aws:amz --version >/dev/null 2>&1 ||
    echo 'No curl of 7.75 or newer: if the boot fails, the waiting step will not learn why.'
  [[ -z $missing ]] || because "the image lacks $missing" || return
  [[ $root != / || ! -d /run/systemd/system ]] || check_systemd
}

check_systemd() {
  local version
  version=$(systemctl --version)
  version=${version#systemd }
  version=${version%%[!0-9]*}
  # systemd-run --pipe and IPAddressDeny came with 235.
  ((version >= 235)) || because "the image has systemd $version, and 235 is the oldest that will do" || return
  [[ -e /sys/fs/cgroup/cgroup.controllers ]] ||
    echo 'No unified control groups (v2): systemd cannot keep jobs from the instance metadata.'
}

# Before there is a user whom it could keep out. The agent runs it again, and tests what came of it.
raise_metadata_wall() {
  write_file "$state/metadata-wall.sh" 755 "$METADATA_WALL"
  bash "$state/metadata-wall.sh" ||
    echo "No firewall rule keeps jobs from the instance metadata service: the image needs nft or iptables (exit code $?)."
}

make_user() {
  local sudoers=$base/etc/sudoers.d/ec2-runner-pool
  id -u "$RUNNER_USER" >/dev/null 2>&1 || useradd --create-home --home-dir "$home" --shell /bin/bash "$RUNNER_USER"
  [[ $root != / ]] || home=$(getent passwd "$RUNNER_USER" | cut -d: -f6)
  # It is wiped after each lease.
  [[ $home == "$base"/home/?* ]] || { echo "runner-user $RUNNER_USER has the home $home, not one below /home."; return 1; }
  ! getent group docker >/dev/null || usermod --append --groups docker "$RUNNER_USER"
  mkdir -p "$base/etc/sudoers.d"
  # A member of the group docker can become root as well; an image without Docker closes that door.
  if [[ $RUNNER_SUDO == true ]]; then
    write_file "$sudoers" 440 "$RUNNER_USER ALL=(ALL) NOPASSWD:ALL"$'\n'
  else
    rm -f "$sudoers"
    [[ $(LC_ALL=C sudo -n -l -U "$RUNNER_USER" 2>&1) != *'may run the following'* ]] ||
      { echo "The image lets $RUNNER_USER use sudo in spite of runner-sudo."; return 1; }
  fi
  mkdir -p "$home"
  chown "$RUNNER_USER:" "$home" "$base/opt/hostedtoolcache"
}

# Whether nobody but root can change a directory: no file in it, and no directory on the way to it.
only_root_writes() {
  local path
  path=$(realpath "$1")
  [[ -z $(find "$path" -not -type l \( -not -user root -o -perm /022 \) -print -quit) ]] || return 1
  while [[ $path != / ]]; do
    path=$(dirname "$path")
    [[ -z $(find "$path" -maxdepth 0 \( -not -user root -o -perm /022 \)) ]] || return 1
  done
}

# The copy that all leases' runners are made from belongs to root, so that a job can not change its successors.
take_runner_of_image() {
  [[ -x $RUNNER_DIR/config.sh ]] || { echo "runner-dir $RUNNER_DIR holds no runner: config.sh is missing."; return 1; }
  if ((EUID == 0)) && ! only_root_writes "$RUNNER_DIR"; then
    mkdir -p "$runner"
    cp -a --reflink=auto "$RUNNER_DIR/." "$runner"
    chown -R root: "$runner"
    chmod -R go-w "$runner"
  else
    ln -sfn "$(realpath "$RUNNER_DIR")" "$runner"
  fi
}

download_runner() {
  local archive=$pool/runner.tar.gz
  mkdir -p "$runner"
  curl --silent --show-error --fail --location --retry 5 --retry-connrefused --connect-timeout 10 --max-time 240 \
    --output "$archive" "$RUNNER_URL"
  sha256sum --check --status <<<"$RUNNER_SHA256  $archive" ||
    { echo "The runner from $RUNNER_URL does not have the SHA-256 $RUNNER_SHA256."; return 1; }
  tar -xzf "$archive" -C "$runner" --no-same-owner
  rm "$archive"
}

# What config.sh of the runner checks before it agrees to work.
libraries_missing() {
  local library
  [[ -e $runner/bin/libcoreclr.so ]] || return 1
  for library in "$runner"/bin/{libcoreclr,libSystem.Security.Cryptography.Native.OpenSsl,libSystem.IO.Compression.Native}.so; do
    [[ $(ldd "$library" 2>&1) != *'not found'* ]] || return 0
  done
  [[ $(ldconfig -NXv 2>/dev/null) != *libicu* ]]
}

start_agent() {
  local node variable
  node=$(printf '%s\n' "$runner"/externals/node*/bin/node | grep -v alpine | sort -V | tail -n 1)
  step='fetching the agent and the scripts of the inputs'
  "$node" "$state/loader.cjs" "$AGENT_SHA256" "$USER_CONTENT_SHA256"
  step='starting the agent'
  {
    printf '#!/bin/bash\n'
    for variable in HOME PATH RUNNER_POOL_ROOT "${!AWS_E@}"; do
      [[ -z ${!variable:-} ]] || printf 'export %s=%q\n' "$variable" "${!variable}"
    done
    # Little memory, because it is the job's: compiled code would cost 20 MB and save no time.
    printf 'exec %q --jitless --max-semi-space-size=1 --max-old-space-size=32 %q >>%q 2>&1\n' \
      "$node" "$state/agent.cjs" "$state/agent.log"
  } >"$state/agent.sh"
  # What the pre-runner script says is not for jobs.
  (umask 077 && : >>"$state/agent.log")
  chmod 755 "$state/agent.sh"
  # The agent notes there which instance it is and which boot: an image made from a machine of a pool has a note.
  rm -f "$state/first-boot"
  if [[ $root == / && -d /run/systemd/system ]]; then
    cat >/etc/systemd/system/ec2-runner-pool-agent.service <<UNIT
[Unit]
Description=Looks after a machine of an EC2 runner pool
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=0
[Service]
ExecStart=/bin/bash $state/agent.sh
Restart=always
RestartSec=1
# A program of the agent that takes too much memory must not end the agent, nor a job that does. Old systemd warns only.
OOMPolicy=continue
OOMScoreAdjust=-500
[Install]
WantedBy=multi-user.target
UNIT
    systemctl daemon-reload
    systemctl enable --quiet ec2-runner-pool-agent.service
    # What it waits for at a boot may be late.
    systemctl restart --no-block ec2-runner-pool-agent.service
  else
    # shellcheck disable=SC2016 # The inner shell expands.
    setsid bash -c 'until /bin/bash "$0"; do sleep 1; done' "$state/agent.sh" </dev/null >/dev/null 2>&1 3>&- 4>&- &
  fi
}

mkdir -p "$state"
exec 3>&1 4>&2 > >(tee -a "$state/boot.log") 2>&1
log_writer=$!
trap give_up EXIT
arm_guard

step='checking the image'
check_image
if [[ $root == / && $JOB_INSTANCE_CREDENTIALS == false ]]; then raise_metadata_wall; fi

step='making directories and the user'
export HOME=${HOME:-$base/root} PATH=${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}
mkdir -p "$pool/leases" "$base/opt/hostedtoolcache" "$base/tmp" "$HOME"
if ((EUID == 0)); then make_user; else mkdir -p "$home"; fi

step='getting the runner'
if [[ -n $RUNNER_DIR ]]; then take_runner_of_image; else download_runner; fi
if ((EUID == 0)) && libraries_missing; then
  step="installing the runner's dependencies"
  "$runner/bin/installdependencies.sh"
fi

step='starting the agent'
write_file "$state/settings.json" 644 "$SETTINGS"
write_file "$state/loader.cjs" 644 "$LOADER"
start_agent
