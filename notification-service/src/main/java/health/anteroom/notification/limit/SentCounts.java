package health.anteroom.notification.limit;

import java.time.LocalDate;

/** How many messages left, for all instances. */
public interface SentCounts {
    /** Counts a message once, however often it is tried; false when there is no room for it. */
    boolean take(Bucket bucket, String message);

    /** Whether it would be taken. */
    boolean hasRoom(Bucket bucket, String message);

    /** Counts one more, in a bucket too large to know its messages; the count after it, or more than {@code most}. */
    int takeOne(Bucket bucket);

    int count(Bucket bucket);

    /** Whether the message was counted in an earlier try. */
    boolean contains(Bucket bucket, String message);

    /** Lets go of what was counted on days before this one. */
    void forgetBefore(LocalDate day);

    void stopTexts(String number);

    void resumeTexts(String number);

    boolean isStopped(String number);
}
