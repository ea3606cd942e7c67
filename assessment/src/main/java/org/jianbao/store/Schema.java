package org.jianbao.store;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.jspecify.annotations.Nullable;

/** Brings the tables of a store up to the version of this program. */
final class Schema {
  private Schema() {}

  /**
   * Makes the tables, or changes those of an earlier version.
   *
   * @throws StoreException if the store is of a newer version; it is left as it is
   */
  static void migrate(Backend backend) throws StoreException {
    try {
      Flyway flyway = flyway(backend);
      MigrationInfoService info = flyway.info();
      refuseNewer(backend, info);
      flyway.validate();
      if (info.pending().length > 0) {
        migrate(backend, flyway);
      }
    } catch (FlywaySqlException e) {
      throw e.getCause() instanceof SQLException sql ? backend.translate(sql) : unfit(backend, e);
    } catch (FlywayException e) {
      throw unfit(backend, e);
    }
  }

  private static void migrate(Backend backend, Flyway flyway) throws StoreException {
    StoreLock lock = backend.lock();
    try {
      flyway.migrate();
    } finally {
      lock.close();
    }
  }

  private static Flyway flyway(Backend backend) {
    FluentConfiguration configuration =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(backend.url(), backend.user(), backend.password())
            .locations("classpath:org/jianbao/store/migration")
            .placeholders(backend.dialect())
            .validateMigrationNaming(true)
            .ignoreMigrationPatterns("*:pending")
            .connectRetries(0);
    String schema = backend.schema();
    return (schema == null ? configuration : configuration.defaultSchema(schema)).load();
  }

  private static void refuseNewer(Backend backend, MigrationInfoService info)
      throws StoreException {
    String newest = null;
    String known = null;
    for (MigrationInfo each : info.all()) {
      MigrationState state = each.getState();
      if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
        newest = version(each);
      } else if (version(each) != null) {
        known = version(each);
      }
    }
    if (newest != null) {
      throw new StoreException(
          "评估库 "
              + backend.name()
              + " 由较新版本的检报建立（库版本 "
              + newest
              + "，本程序只认识到 "
              + known
              + "）：请用新版检报打开；未作改动");
    }
  }

  private static @Nullable String version(MigrationInfo info) {
    return info.getVersion() == null ? null : info.getVersion().getVersion();
  }

  private static StoreException unfit(Backend backend, FlywayException e) {
    return new StoreException("评估库 " + backend.name() + " 的表结构不是检报建立的，或被改动过；未作改动", e);
  }
}
