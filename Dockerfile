# Luukku's portal: Payara Micro with the war. Build the project first: mvn -DskipTests package
# Then: docker build -t luukku .      (what was and was not tried: docs/deploy/README.md)
FROM eclipse-temurin:17-jre

# The health check asks with curl.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/*

RUN groupadd --system --gid 10001 luukku \
 && useradd --system --uid 10001 --gid luukku --home-dir /opt/luukku --no-create-home luukku

WORKDIR /opt/luukku
COPY launcher/target/parts/payara-micro.jar ./
# Unpacked once, so that a start does not have to.
RUN java -jar payara-micro.jar --rootdir /opt/luukku/payara --outputlauncher \
 && rm payara-micro.jar \
 && mkdir -p /var/lib/luukku/documents /opt/luukku/content \
 && chown -R luukku:luukku /opt/luukku /var/lib/luukku

COPY --chown=luukku:luukku docs/deploy/before-boot.txt ./
COPY --chown=luukku:luukku launcher/src/main/mallikunta ./content/
COPY --chown=luukku:luukku portal-web/target/portal.war ./

USER luukku
ENV LUUKKU_CONTENT_DIR=/opt/luukku/content \
    LUUKKU_DOCUMENTS_DIR=/var/lib/luukku/documents \
    MP_HEALTH_DEFAULT_READINESS_EMPTY_RESPONSE=DOWN \
    JAVA_OPTIONS="-Xmx1g"
VOLUME /var/lib/luukku/documents
EXPOSE 8080

# The portal answers to its own name only, so the check brings it along.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD curl --fail --silent --output /dev/null --header "Host: ${LUUKKU_BASE_URL#*//}" http://127.0.0.1:8080/health/ready

ENTRYPOINT ["/bin/sh", "-c", "exec java $JAVA_OPTIONS -XX:+ExitOnOutOfMemoryError -Duser.timezone=UTC -jar payara/launch-micro.jar --nocluster --disablephonehome --port 8080 --maxhttpthreads 50 --minhttpthreads 10 --prebootcommandfile before-boot.txt --contextroot / --deploy portal.war"]
