# Shared by ./poort, ./check and ./bench: finds what is needed, installs it on Debian as root, else says how to get it.
# The caller has set ROOT.

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$*"
  exit 2
}

# A bare machine has no locale: then file names and texts outside ASCII go wrong.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_ALL=C.UTF-8

can_install() { [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

APT_UPDATED=
install_packages() {
  can_install || return 1
  say "Ik installeer: $*"
  export DEBIAN_FRONTEND=noninteractive
  if [ -z "$APT_UPDATED" ]; then
    apt-get update -qq >&2 || true
    APT_UPDATED=1
  fi
  apt-get install -y -qq --no-install-recommends "$@" >&2
}

# The main version of the JDK in this folder, from its release file: no JVM needed to ask.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(jdk_version "$1")" = 25 ]
}

look_for_jdk() {
  local dir java
  java=$(command -v java 2>/dev/null) && java=$(readlink -f "$java" 2>/dev/null) && java=${java%/bin/java}
  for dir in "${JAVA_HOME:-}" "${java:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$dir"; then
      export JAVA_HOME="$dir"
      return 0
    fi
  done
  return 1
}

need_jdk() {
  look_for_jdk && return
  if can_install && { apt-get update -qq >&2 || true; } && apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    install_packages openjdk-25-jdk-headless && look_for_jdk && return
  fi
  stop "Poort heeft JDK 25 nodig en die is niet gevonden in JAVA_HOME, PATH, /usr/lib/jvm of ~/.jdks." \
    "Haal hem op van https://adoptium.net en zet JAVA_HOME op de map waarin hij staat."
}

# Maven 3.8 or newer, and npm for the style sheets: only to build, not to run.
need_build_tools() {
  if ! command -v mvn >/dev/null; then
    install_packages maven || true
    command -v mvn >/dev/null ||
      stop "Om te bouwen is Maven 3.8 of nieuwer nodig. Installeer het pakket 'maven' (bijvoorbeeld: sudo apt-get install maven)."
  fi
  if ! command -v npm >/dev/null; then
    install_packages nodejs npm || true
    command -v npm >/dev/null ||
      stop "Om de opmaak te bouwen is npm nodig. Installeer de pakketten 'nodejs' en 'npm' (bijvoorbeeld: sudo apt-get install nodejs npm)."
  fi
  local version major minor
  version=$(mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
  major=${version%%.*} minor=${version#*.}
  if [ "${major:-0}" -lt 3 ] || { [ "$major" = 3 ] && [ "${minor:-0}" -lt 8 ]; }; then
    stop "Maven ${version:-?} is te oud: Poort heeft Maven 3.8 of nieuwer nodig."
  fi
}

run_maven() { (cd "$ROOT" && MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" mvn -B -ntp "$@"); }
