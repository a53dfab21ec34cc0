package org.communique.embedded;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The way into a server: the application's own role, which is no superuser. */
record Login(int port, String password) {

    /** Empty when no server answers on the cluster. */
    static Optional<Login> find(Cluster cluster) throws IOException {
        Optional<Postmaster> postmaster = Postmaster.of(cluster.data());
        return postmaster.isPresent()
                ? Optional.of(new Login(postmaster.get().port(), cluster.password()))
                        .filter(Login::isAnswered)
                : Optional.empty();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private boolean isAnswered() {
        try {
            DriverManager.getConnection(url(Cluster.NAME), Cluster.NAME, password)
                    .close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }
}
