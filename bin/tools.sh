# Finds the tools that the other scripts need, installs those that the system's packages offer, and names the rest.
# Sourced, not run.

say() { printf '%s\n' "$*" >&2; }

give_up() {
  say "$*"
  exit 1
}

# JDK 25: JAVA_HOME, then the java on the path, then the usual places of Linux distributions and SDKMAN.
need_jdk() {
  find_jdk && return
  install_any openjdk-25-jdk-headless temurin-25-jdk && find_jdk && return
  give_up "Mitate needs JDK 25, which is not on this machine: install it (https://adoptium.net/installation/linux) and, if it is not in /usr/lib/jvm, set JAVA_HOME.
JDK 25 が見つかりません。インストールし、/usr/lib/jvm 以外に置いた場合は JAVA_HOME を設定してください。"
}

find_jdk() {
  local java home
  java=$(readlink -f "$(command -v java)" || true)
  for home in "${JAVA_HOME:-}" "${java%/bin/java}" /usr/lib/jvm/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*; do
    if [[ -x $home/bin/javac && $("$home/bin/javac" -version 2>&1) == "javac 25"* ]]; then
      export JAVA_HOME=$home
      return
    fi
  done
  return 1
}

need_maven() {
  need mvn maven
  # Maven 3.8 is older than JDK 25 and would be warned about in every run
  export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}

need_node() {
  node_is_new_enough && command -v npm > /dev/null && return
  install_any nodejs && install_any npm && node_is_new_enough && return
  give_up "Mitate needs Node 20 or newer, with npm, to build its pages: install it (https://nodejs.org/en/download).
画面のビルドに Node 20 以降と npm が必要です。インストールしてください。"
}

node_is_new_enough() {
  local version
  version=$(node --version 2> /dev/null) || return 1
  version=${version#v}
  ((${version%%.*} >= 20))
}

# need COMMAND PACKAGE
need() {
  command -v "$1" > /dev/null && return
  install_any "$2" && return
  give_up "Mitate needs $1, which is not on this machine: apt-get install $2
$1 が見つかりません。インストールしてください： apt-get install $2"
}

# The tests run a relay of their own; the package's service would stand open for strangers.
need_coturn() {
  command -v turnserver > /dev/null && return
  need turnserver coturn
  systemctl disable --now coturn > /dev/null 2>&1 || true
}

# Installs the first of the packages that this system offers.
install_any() {
  ((EUID == 0)) && command -v apt-get > /dev/null || return 1
  local package
  if [[ -z ${packages_listed:-} ]]; then
    apt-get update -qq > /dev/null || true
    packages_listed=yes
  fi
  for package in "$@"; do
    [[ $(apt-cache policy "$package") == *"Candidate: "[0-9]* ]] || continue
    say "Installing $package …"
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "$package" > /dev/null && return
  done
  return 1
}
