package org.jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.DigestJson;
import org.jianbao.render.json.ScorecardReader;

/**
 * A report checked in a worker, as bytes.
 *
 * @param report what is kept of it
 * @param signature by which reports with the same text are found
 */
record AssessedWire(AssessedReport report, long[] signature) {

  /**
   * The bytes.
   *
   * @param card the scorecard in JSON
   */
  static byte[] of(byte[] card, String digest, long[] signature) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, card);
      write(out, digest.getBytes(StandardCharsets.UTF_8));
      out.writeInt(signature.length);
      for (long band : signature) {
        out.writeLong(band);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static AssessedWire read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String card = text(in);
      String digest = text(in);
      long[] signature = new long[in.readInt()];
      for (int i = 0; i < signature.length; i++) {
        signature[i] = in.readLong();
      }
      AssessedReport report =
          AssessedReport.of(ScorecardReader.read(card), DigestJson.read(digest));
      return new AssessedWire(report, signature);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
