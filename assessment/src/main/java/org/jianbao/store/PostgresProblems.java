package org.jianbao.store;

import java.sql.SQLException;

/** What PostgreSQL complains of, in words. */
final class PostgresProblems {
  private PostgresProblems() {}

  static StoreException translate(SQLException e, String store) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return new StoreException("评估库 " + store + " " + problem(state, e.getMessage()), e);
  }

  /** Codes of the SQL standard and of PostgreSQL's own (Appendix A of its manual). */
  private static String problem(String state, String message) {
    return switch (state) {
      case "28P01", "28000" -> "拒绝登录：用户名或口令不对";
      case "3D000" -> "不存在：服务器上没有这个数据库";
      case "42501" -> "不允许这样做：该用户权限不足";
      case "53100" -> "写入失败：服务器磁盘空间不足。已存入的结果仍在，腾出空间后用 --resume 继续";
      case "53300" -> "连接过多，请稍后再试";
      case "25006" -> "不可写：服务器处于只读状态";
      default ->
          state.startsWith("08") || state.startsWith("57P")
              ? "无法连接，请检查地址、端口和服务器是否在运行"
              : state.startsWith("XX") ? "已损坏，请联系数据库管理员：" + message : "出错：" + message;
    };
  }
}
