# One image per service, after `mvn -DskipTests package`: docker build --build-arg SERVICE=gateway .
ARG JAVA=eclipse-temurin:25.0.4.1_1-jre-noble

FROM ${JAVA} AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*-app.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

# Starts the service once, on servers of its own, for an AOT cache (JEP 483, 514). By the quick compiler only: from what the
# other one notes a start would compile at once what it hardly uses. Nothing else of this stage is kept.
FROM ${JAVA} AS training
ARG JAVA_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dsun.net.inetaddr.ttl=5"
ENV SPRING_PROFILES_ACTIVE=production
WORKDIR /app
COPY local-stack/target/local-stack-*.jar local-stack/target/lib/ /stack/
COPY --from=layers /layers/extracted/dependencies/ /layers/extracted/application/ ./
RUN echo "${JAVA_OPTIONS}" > java.options \
  && java -Xmx512m -XX:TieredStopAtLevel=1 -Dlogback.configurationFile=local-stack-logback.xml -cp "/stack/*" health.anteroom.localstack.container.TrainingRun \
     java @java.options -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar

FROM ${JAVA}
ARG SERVICE
ARG VERSION=0.1.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="anteroom ${SERVICE}" \
      org.opencontainers.image.description="Telehealth scheduling, intake and reminders for psychotherapy practices" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      health.anteroom.sbom="/app/sbom.cdx.json"
WORKDIR /app
# What changes seldom first, so that a new version of ours is a small layer.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY --from=training /app/java.options /app/app.aot ./
COPY ${SERVICE}/target/classes/META-INF/sbom/application.cdx.json sbom.cdx.json
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 ANTEROOM_SECRETS=/run/secrets SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
STOPSIGNAL SIGTERM
# The runtime image has no curl; bash can speak enough HTTP.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
