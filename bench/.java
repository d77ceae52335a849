#!/usr/bin/env bash
# CLASS ARGS…: runs a measuring program of the test sources, compiled as what ships is.
set -euo pipefail
cd "$(dirname "$0")/.."

java=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$home/bin/java" ] || continue
    version=$("$home/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    if [ "${version%%.*}" -ge 25 ]; then java=$home/bin/java; break; fi
done
[ -n "$java" ] || { echo "bench: no Java 25 found; set JAVA_HOME" >&2; exit 1; }

mvn -q -B -ntp -Pfast test-compile >&2
classpath=target/bench.classpath
if [ ! -s $classpath ] || [ pom.xml -nt $classpath ]; then
    mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=$classpath -Dmdep.includeScope=test >&2
fi
# As the product itself runs.
flags=$(sed -n 's:.*<jvmArguments>\(.*\)</jvmArguments>.*:\1:p' pom.xml)
exec "$java" -Xmx2g $flags -cp "target/test-classes:target/classes:$(cat $classpath)" "$@"
