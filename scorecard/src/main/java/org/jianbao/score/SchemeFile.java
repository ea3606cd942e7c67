package org.jianbao.score;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackException;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.ParsedSchemes;
import org.jianbao.pack.YamlReader;
import org.jianbao.text.Sha256;

/** Reads a scoring scheme from YAML or from a workbook. */
public final class SchemeFile {
  private SchemeFile() {}

  /**
   * Reads a scheme.
   *
   * @param name the file's name, for messages
   * @param bytes its content: YAML in UTF-8, or a workbook as {@code jianbao scheme convert} writes
   * @throws SchemeException if the content is no valid scheme; all mistakes are named, one a line
   */
  public static Scheme read(String name, byte[] bytes) throws SchemeException {
    String sha256 = Sha256.of(bytes);
    PackNode.Mapping root = ParsedSchemes.of(sha256);
    try {
      if (root == null) {
        root = isWorkbook(bytes) ? SchemeSheets.read(name, bytes) : yaml(name, bytes);
      }
    } catch (PackException e) {
      throw new SchemeException(e.getMessage());
    }
    SchemeReader reader = new SchemeReader();
    Scheme scheme = reader.read(root, sha256);
    if (scheme == null) {
      throw new SchemeException(lines(reader.errors()));
    }
    return scheme;
  }

  private static boolean isWorkbook(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static PackNode.Mapping yaml(String name, byte[] bytes) throws SchemeException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return YamlReader.read(name, text);
    } catch (CharacterCodingException e) {
      throw new SchemeException(name + "：不是 UTF-8 文本，也不是 Excel 工作簿（.xlsx）");
    }
  }

  private static String lines(List<PackError> errors) {
    return errors.stream().map(PackError::toString).collect(Collectors.joining("\n"));
  }
}
