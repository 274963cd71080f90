package nl.poort.keten.ketentest;

/// One step of a run of the robot.
///
/// @param gedaan what it did, in words
/// @param verwacht what it expected; empty when it is green
/// @param gezien what it saw instead, without data of people; empty when it is green
/// @param millis how long it took
public record Checkstap(
        int nr, String naam, Checkstand stand, String gedaan, String verwacht, String gezien, int millis) {}
