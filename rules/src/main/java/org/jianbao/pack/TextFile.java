package org.jianbao.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a pack's file: with a byte order mark UTF-8, else UTF-8 if it is valid, else GB18030
 * if it is valid. Officials edit these files with Excel and Notepad.
 */
final class TextFile {
  private TextFile() {}

  /**
   * Decodes a file.
   *
   * @param file name for messages
   * @throws PackException if it is valid in neither charset
   */
  static String decode(String file, byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return strict(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes, 3, bytes.length - 3))
          .orElseThrow(
              () -> new PackException(Position.of(file).error("文件带 UTF-8 标记，内容却不是 UTF-8")));
    }
    boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    if (little || big) {
      Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return strict(charset, ByteBuffer.wrap(bytes, 2, bytes.length - 2))
          .orElseThrow(
              () -> new PackException(Position.of(file).error("文件带 UTF-16 标记，内容却不是 UTF-16")));
    }
    return strict(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes))
        .or(() -> strict(Charset.forName("GB18030"), ByteBuffer.wrap(bytes)))
        .orElseThrow(
            () ->
                new PackException(Position.of(file).error("文件编码既不是 UTF-8 也不是 GB18030，请另存为 UTF-8")));
  }

  private static Optional<String> strict(Charset charset, ByteBuffer bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }
}
