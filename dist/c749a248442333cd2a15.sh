# Refuses the instance metadata service to all users but root, in whatever control group they are. To run it again puts
# back what somebody took away. 3: there is no program that sets rules.
set -euo pipefail

# Where the AWS SDKs may be told to find the service instead of at its own addresses.
endpoint=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-}

each_address() { # COMMAND, called with FAMILY ADDRESS [PORT]
  "$1" ip 169.254.169.254
  "$1" ip6 fd00:ec2::254
  if [[ $endpoint =~ ^http://([0-9.]+)(:([0-9]+))?(/|$) ]]; then
    "$1" ip "${BASH_REMATCH[1]}" "${BASH_REMATCH[3]:-80}"
  elif [[ $endpoint =~ ^http://\[([0-9a-f:]+)\](:([0-9]+))?(/|$) ]]; then
    "$1" ip6 "${BASH_REMATCH[1]}" "${BASH_REMATCH[3]:-80}"
  fi
}

# A reset, since the kernel sends few of the other answers: who asks would wait.
nft_rule() {
  echo "meta skuid != 0 $1 daddr $2 meta l4proto tcp ${3:+tcp dport $3} reject with tcp reset"
}

# A table of its own, made anew in one step.
nft_table() {
  printf 'table inet ec2_runner_pool { }\ndelete table inet ec2_runner_pool\ntable inet ec2_runner_pool {\n'
  printf 'chain output {\ntype filter hook output priority 0; policy accept;\n'
  each_address nft_rule
  printf '}\n}\n'
}

# First of all rules, since one before it may let through what it refuses.
iptables_rule() {
  local command=${1}tables rule
  # A kernel without IPv6 reaches nothing over it.
  [[ $1 == ip || -e /proc/net/if_inet6 ]] || return 0
  rule=(OUTPUT --destination "$2" --protocol tcp ${3:+--dport "$3"} --match owner --socket-exists ! --uid-owner 0 --jump REJECT
    --reject-with tcp-reset)
  while "$command" --wait --delete "${rule[@]}" 2>/dev/null; do :; done
  "$command" --wait --insert "${rule[@]}"
}

if command -v nft >/dev/null && nft -f /dev/stdin < <(nft_table); then exit 0; fi
command -v iptables >/dev/null || exit 3
each_address iptables_rule
