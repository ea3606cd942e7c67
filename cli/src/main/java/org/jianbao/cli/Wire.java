package org.jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests to a worker and outcomes from it, as bytes. */
final class Wire {
  private Wire() {}

  /**
   * An input for a worker.
   *
   * @param path as given
   * @param content its bytes
   * @param without rule files to leave out, and why
   */
  record Request(String path, byte[] content, Map<String, String> without) {}

  static byte[] of(Request request) {
    return bytes(
        out -> {
          write(out, request.path());
          out.writeInt(request.content().length);
          out.write(request.content());
          out.writeInt(request.without().size());
          for (Map.Entry<String, String> file : request.without().entrySet()) {
            write(out, file.getKey());
            write(out, file.getValue());
          }
        });
  }

  static Request request(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String path = text(in);
      byte[] content = in.readNBytes(in.readInt());
      Map<String, String> without = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        without.put(text(in), text(in));
      }
      return new Request(path, content, without);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] of(Outcome outcome) {
    return bytes(
        out -> {
          write(out, outcome.path());
          write(out, outcome.result().name());
          out.writeInt(outcome.exitCode());
          write(out, outcome.messages());
          write(out, outcome.ruleMessages());
          out.writeInt(outcome.faces().size());
          for (Outcome.Face face : outcome.faces()) {
            write(out, face);
          }
          out.writeBoolean(outcome.card() != null);
          if (outcome.card() != null) {
            write(out, outcome.card());
          }
          out.writeBoolean(outcome.trace() != null);
          write(out, outcome.trace() == null ? "" : outcome.trace());
        });
  }

  static Outcome outcome(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String path = text(in);
      Outcome.Result result = Outcome.Result.valueOf(text(in));
      int exitCode = in.readInt();
      List<String> messages = texts(in);
      List<String> ruleMessages = texts(in);
      List<Outcome.Face> faces = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        faces.add(face(in));
      }
      Outcome.@Nullable Face card = in.readBoolean() ? face(in) : null;
      boolean failed = in.readBoolean();
      @Nullable String trace = failed ? text(in) : null;
      return new Outcome(path, result, exitCode, messages, ruleMessages, faces, card, trace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to a stream of bytes. */
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Outcome.Face face) throws IOException {
    write(out, face.suffix());
    out.writeInt(face.content().length);
    out.write(face.content());
  }

  private static Outcome.Face face(DataInputStream in) throws IOException {
    return new Outcome.Face(text(in), in.readNBytes(in.readInt()));
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
