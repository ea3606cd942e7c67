package org.jianbao.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a PostgreSQL database, taken apart so that no password gets into a message.
 *
 * @param address JDBC URL without user, password and schema
 * @param user or null for the driver's default
 * @param password or null: that of PGPASSWORD or .pgpass, if any
 * @param schema the schema that holds the tables
 */
record PostgresUrl(
    String address, @Nullable String user, @Nullable String password, String schema) {

  private static final String DEFAULT_SCHEMA = "jianbao";

  static boolean looksLike(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("postgresql:")
        || lower.startsWith("postgres:")
        || lower.startsWith("jdbc:");
  }

  /** Reads postgresql://user:password@host:port/database?option=value, with or without jdbc:. */
  static PostgresUrl parse(String text) throws StoreException {
    String plain =
        text.replaceFirst("^(?i)jdbc:", "").replaceFirst("^(?i)postgres:", "postgresql:");
    try {
      URI uri = new URI(plain);
      String path = uri.getRawPath();
      if (!"postgresql".equalsIgnoreCase(uri.getScheme())
          || uri.getRawAuthority() == null
          || path == null
          || path.length() < 2) {
        throw unusable(null);
      }
      return of(uri, path);
    } catch (URISyntaxException e) {
      throw unusable(e);
    }
  }

  private static PostgresUrl of(URI uri, String path) {
    String authority = uri.getRawAuthority();
    String userInfo = null;
    int at = authority.lastIndexOf('@');
    if (at >= 0) {
      userInfo = authority.substring(0, at);
      authority = authority.substring(at + 1);
    }
    int colon = userInfo == null ? -1 : userInfo.indexOf(':');
    String user =
        userInfo == null ? null : decode(colon < 0 ? userInfo : userInfo.substring(0, colon));
    String password = userInfo == null || colon < 0 ? null : decode(userInfo.substring(colon + 1));
    String schema = DEFAULT_SCHEMA;
    List<String> options = new ArrayList<>();
    String query = uri.getRawQuery();
    for (String option : query == null ? new String[0] : query.split("&")) {
      String value = decode(option.substring(option.indexOf('=') + 1));
      if (option.startsWith("user=")) {
        user = value;
      } else if (option.startsWith("password=")) {
        password = value;
      } else if (option.startsWith("currentSchema=")) {
        schema = value;
      } else {
        options.add(option);
      }
    }
    String address =
        "jdbc:postgresql://"
            + authority
            + path
            + (options.isEmpty() ? "" : "?" + String.join("&", options));
    return new PostgresUrl(address, user, password, schema);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static StoreException unusable(@Nullable Throwable cause) {
    return new StoreException(
        "评估库的地址应如 postgresql://用户:口令@主机:5432/数据库 （口令也可用环境变量 PGPASSWORD）", cause);
  }
}
