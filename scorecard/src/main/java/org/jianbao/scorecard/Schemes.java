package org.jianbao.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.score.Scheme;
import org.jianbao.score.SchemeException;
import org.jianbao.score.SchemeFile;

/** Finds the scoring schemes that a user names. */
public final class Schemes {
  private static final List<String> SHIPPED = List.of("default", "licheng-2020");

  private Schemes() {}

  /** Ids of the shipped schemes, the usual one first. */
  public static List<String> shipped() {
    return SHIPPED;
  }

  /**
   * The shipped scheme of an id, or the scheme in a file.
   *
   * @throws OpeningException if there is neither, or the file is no valid scheme
   */
  public static Scheme read(String idOrFile) throws OpeningException {
    return SHIPPED.contains(idOrFile) ? shipped(idOrFile) : inFile(idOrFile);
  }

  /** The schemes of these ids or files; shipped ones are read when needed. */
  static List<Background<Scheme>> find(List<String> idsOrFiles) throws OpeningException {
    List<Background<Scheme>> schemes = new ArrayList<>();
    for (String idOrFile : idsOrFiles) {
      if (SHIPPED.contains(idOrFile)) {
        schemes.add(new Background<>(() -> shipped(idOrFile)));
      } else {
        Scheme scheme = inFile(idOrFile);
        schemes.add(new Background<>(() -> scheme));
      }
    }
    return schemes;
  }

  private static Scheme shipped(String id) {
    String name = "/packs/scoring/" + id + ".yaml";
    try (InputStream shipped = Schemes.class.getResourceAsStream(name)) {
      if (shipped == null) {
        throw new IllegalStateException("missing on the class path: " + name);
      }
      return SchemeFile.read(id, shipped.readAllBytes());
    } catch (IOException | SchemeException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Scheme inFile(String idOrFile) throws OpeningException {
    try {
      Path file = Path.of(idOrFile);
      if (!Files.isRegularFile(file)) {
        throw new OpeningException(
            "没有评分标准 " + idOrFile + "：既不是自带标准的名称（" + String.join("、", SHIPPED) + "），也不是文件");
      }
      return SchemeFile.read(idOrFile, Files.readAllBytes(file));
    } catch (InvalidPathException e) {
      throw new OpeningException("没有评分标准 " + idOrFile);
    } catch (IOException e) {
      throw new OpeningException("评分标准 " + idOrFile + " 无法读取");
    } catch (SchemeException e) {
      throw new OpeningException(e.getMessage());
    }
  }
}
