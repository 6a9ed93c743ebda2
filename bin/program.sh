# Builds the program when its sources are newer and runs it. Sourced, not run; needs tools.sh.

readonly program=target/program
readonly -a java_options=(
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  --enable-native-access=ALL-UNNAMED
  # a clinic's program needs little memory and shall leave it to others: docs/performance.md
  -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms64m -Xmn40m -Xmx1g -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30
  -XX:+ExitOnOutOfMemoryError
)

build_when_sources_are_newer() {
  [[ -n $(newer_sources) ]] || return 0
  need_maven
  need_node
  say "Building Mitate; the first time takes some minutes …"
  mvn --quiet --batch-mode -Dmaven.test.skip=true package
  unpack
  rehearse
}

newer_sources() {
  [[ -e $program/mitate.jar ]] || { echo all; return; }
  find pom.xml src/main frontend -path frontend/node_modules -prune -o -newer "$program/mitate.jar" -print -quit
}

# A jar of jars starts slowly: take it apart.
unpack() {
  rm -rf "$program"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/mitate.jar extract --destination "$program"
}

# One day of the demo hospital, in which somebody opens every page, teaches the JVM which classes it will need and which
# code runs often: later starts take a third of the time, and the first pages are quick.
rehearse() {
  "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$program/mitate.aot" -jar "$program/mitate.jar" \
    --spring.profiles.active=demo --mitate.dress-rehearsal=true --server.port=0 --mitate.home="$program/rehearsal" \
    > "$program/rehearsal.log" 2>&1 || say "The rehearsal failed, so starts stay slow; $program/rehearsal.log says why."
  rm -rf "$program/rehearsal"
}

# The program takes the place of this shell, so that Ctrl-C reaches it and nothing else.
run_program() {
  local -a options=("${java_options[@]}")
  [[ ! -e $program/mitate.aot ]] || options+=(-XX:AOTCache="$program/mitate.aot")
  # shellcheck disable=SC2206 # several options in one variable
  options+=(${MITATE_JAVA_OPTIONS:-})
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$program/mitate.jar" "$@"
}

# run_beside CLASS [argument ...]: a small program beside Mitate, which may be running; names of files are those of the
# caller's folder.
run_beside() {
  local jar=$PWD/$program/mitate.jar
  cd "$called_from"
  exec "$JAVA_HOME/bin/java" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:TieredStopAtLevel=1 -cp "$jar" "$@"
}
