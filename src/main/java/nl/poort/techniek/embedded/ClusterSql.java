package nl.poort.techniek.embedded;

/// What a new cluster gets before its first real start: the owner of the database, without superuser rights.
final class ClusterSql {

    private ClusterSql() {}

    /// One command per line: the single-user mode of PostgreSQL reads it so.
    static String prepare(String owner, String database, String password) {
        return """
                create role %1$s login createrole password '%3$s'
                create database %2$s owner %1$s
                """.formatted(owner, database, password);
    }
}
