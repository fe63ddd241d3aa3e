# Sourced by the scripts here: where things are, and the programs built.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shared=${ISNAD_SHARED:-$root/../shared}
log=$root/bench/target/build.log

# Stops, saying so and why, where something is not there that the figures need.
skip() {
  echo "$(basename "$0"): SKIPPED: $1" >&2
  exit 0
}

needs() {
  local command
  for command in "$@"; do
    command -v "$command" >/dev/null || skip "there is no $command on the PATH"
  done
}

build() {
  if ! ls "$root"/bench/target/isnad-bench-*.jar >/dev/null 2>&1 || [ -n "$(find "$root"/{engine,cli,bench}/src/main \
    "$root"/pom.xml "$root"/{engine,cli,bench}/pom.xml -newer "$(ls "$root"/bench/target/isnad-bench-*.jar)" -print -quit)" ]; then
    echo "$(basename "$0"): building; log in $log" >&2
    mkdir -p "$(dirname "$log")"
    (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}" mvn -B -ntp -pl bench -am package \
      -Dmaven.test.skip -Dspotless.check.skip -Dforbiddenapis.skip) >"$log" 2>&1 || {
      grep -m 3 '^\[ERROR\]' "$log" >&2
      exit 1
    }
  fi
  classpath=$(ls "$root"/bench/target/isnad-bench-*.jar):$root/bench/target/lib/*
}
