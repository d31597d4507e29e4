# .ci/run sources this file. It is for a machine that has only the .NET SDK and apt.

# need <command> <package...>: installs the packages if the command is missing. apt-get asks no questions and waits for its lock.
need() {
  local command=$1 root=()
  shift
  command -v "$command" >/dev/null && return
  printf '\n== Installing %s\n' "$*"
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq -o DPkg::Lock::Timeout=300 &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      -o DPkg::Lock::Timeout=300 "$@" </dev/null &&
    hash -r
}
