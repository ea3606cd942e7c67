package org.jianbao.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite complains of, in words. */
final class SqliteProblems {
  private static final int PERMISSION = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  private SqliteProblems() {}

  static StoreException translate(SQLException e, Path file) {
    // Extended codes have the plain one in their last byte.
    String problem =
        switch (e.getErrorCode() & 0xFF) {
          case PERMISSION, READ_ONLY -> "不可写，请检查文件和所在文件夹的权限";
          case BUSY, LOCKED -> "正被另一程序写入，请稍后再试";
          case INPUT_OUTPUT -> "读写失败，请检查磁盘";
          case CORRUPT -> "已损坏，请从备份恢复，或换一个文件重新评估";
          case FULL -> "写入失败：磁盘空间不足。已存入的结果仍在，腾出空间后用 --resume 继续";
          case CANNOT_OPEN -> "无法打开，请检查路径和权限";
          case NOT_A_DATABASE -> "不是数据库文件；未作改动";
          default -> "出错：" + e.getMessage();
        };
    return new StoreException("评估库 " + file + " " + problem, e);
  }
}
