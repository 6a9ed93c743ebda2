# Builds the program and the bench, and runs one part of it. Sourced, not run.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bin/tools.sh
source bin/program.sh

need_jdk
build_when_sources_are_newer

# The relay and the hospital's letterhead are those of the tests; they need nothing but the program.
readonly of_tests=(src/test/java/org/mitate/room/Coturn.java src/test/java/org/mitate/paper/MadeUpHospital.java)

# Compiled against the program's own libraries: the driver, the pool, the codes of the second factor.
compile_bench() {
  [[ -z $(find bench/java "${of_tests[@]}" target/bench/compiled -newer target/bench/compiled -print -quit 2>&1) ]] && return
  mkdir -p target/bench
  "$JAVA_HOME/bin/javac" -Xlint:all,-try -Werror -classpath "$program/mitate.jar:$program/lib/*" -d target/bench $(find bench/java -name '*.java') "${of_tests[@]}"
  touch target/bench/compiled
}

run_bench() {
  compile_bench
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -Dlogback.configurationFile=bench/logback.xml \
    -classpath "target/bench:$program/mitate.jar:$program/lib/*" "org.mitate.bench.$@"
}
