package health.anteroom.localstack.supervisor;

/** A program that ends with the code that stands in its environment. */
final class Training {
    private Training() {}

    public static void main(String[] arguments) {
        System.exit(Integer.parseInt(System.getenv("EXIT_CODE")));
    }
}
