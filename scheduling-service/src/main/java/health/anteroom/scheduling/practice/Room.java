package health.anteroom.scheduling.practice;

/** Where two people can meet in person; one session at a time. */
public record Room(RoomId id, String name) {}
