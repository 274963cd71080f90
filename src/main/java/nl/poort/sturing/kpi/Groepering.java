package nl.poort.sturing.kpi;

/// How a count is divided.
enum Groepering {
    ALLES("'alles'", "'alles'", true),
    /// Per Monday of the week.
    WEEK(
            "to_char(date_trunc('week', tijd at time zone 'Europe/Amsterdam'), 'YYYY-MM-DD')",
            "to_char(week, 'YYYY-MM-DD')",
            true),
    KANAAL("kanaal", "'alles'", false);

    /// Of a row with a moment and a channel.
    final String vanMoment;
    /// Of a row with only a week.
    final String vanWeek;
    /// Whether what has no channel can be divided this way.
    final boolean zonderKanaal;

    Groepering(String vanMoment, String vanWeek, boolean zonderKanaal) {
        this.vanMoment = vanMoment;
        this.vanWeek = vanWeek;
        this.zonderKanaal = zonderKanaal;
    }
}
