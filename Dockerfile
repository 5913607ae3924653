# One image per service: docker build --build-arg SERVICE=gateway . after `mvn -DskipTests package`.
ARG JAVA=eclipse-temurin:25-jre

FROM ${JAVA} AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*-app.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination .

FROM ${JAVA}
ARG SERVICE
LABEL org.opencontainers.image.title="anteroom ${SERVICE}" org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
# What changes seldom first, so that a new version of ours is a small layer.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 ANTEROOM_SECRETS=/run/secrets
EXPOSE 8080
# The runtime image has no curl; bash can speak enough HTTP.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "app.jar"]
