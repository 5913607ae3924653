package health.anteroom.notification.limit;

class FakeSentCountsTest implements SentCountsContract {
    private final SentCounts counts = new FakeSentCounts();

    @Override
    public SentCounts counts() {
        return counts;
    }
}
