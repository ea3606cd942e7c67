package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class UnwritableMessagesTests {
  @Test
  void usual_causes_are_told_in_chinese_with_the_file() {
    assertThat(UnwritableMessages.of(new IOException("No space left on device")))
        .isEqualTo("磁盘空间已满");
    assertThat(
            UnwritableMessages.of(
                new FileSystemException("结果/a.html", null, "No space left on device")))
        .isEqualTo("磁盘空间已满（结果/a.html）");
    assertThat(UnwritableMessages.of(new AccessDeniedException("结果/a.html")))
        .isEqualTo("没有写入权限（结果/a.html）");
    assertThat(UnwritableMessages.of(new FileSystemException("a", null, "Read-only file system")))
        .isEqualTo("文件系统只读（a）");
    assertThat(UnwritableMessages.of(new IOException("结果太大"))).isEqualTo("结果太大");
  }
}
