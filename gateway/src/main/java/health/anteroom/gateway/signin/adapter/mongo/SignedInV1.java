package health.anteroom.gateway.signin.adapter.mongo;

/** {@code anteroom.signed-in.v1}: ids only. */
record SignedInV1(String client, String at) {
    static final String TOPIC = SignInCodeV1.TOPIC;
    static final String TYPE = "anteroom.signed-in.v1";
}
