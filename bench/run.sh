# Builds the program and the bench, and runs one part of it. Sourced, not run.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bin/tools.sh
source bin/program.sh

need_jdk
build_when_sources_are_newer

# The relay is the one of the tests; it needs nothing but the JDK.
readonly relay=src/test/java/org/mitate/room/Coturn.java

# Compiled against the program's own libraries: the driver, the pool, the codes of the second factor.
compile_bench() {
  [[ -z $(find bench/java "$relay" target/bench/compiled -newer target/bench/compiled -print -quit 2>&1) ]] && return
  mkdir -p target/bench
  "$JAVA_HOME/bin/javac" -Xlint:all,-try -Werror -classpath "$program/mitate.jar:$program/lib/*" -d target/bench $(find bench/java -name '*.java') "$relay"
  touch target/bench/compiled
}

run_bench() {
  compile_bench
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -Dlogback.configurationFile=bench/logback.xml \
    -classpath "target/bench:$program/mitate.jar:$program/lib/*" "org.mitate.bench.$@"
}
