package org.jianbao.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Digests as JSON: fields by name, what is null left out. */
public final class DigestJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private DigestJson() {}

  /** The digest as one line of JSON. */
  public static String write(ReportDigest digest) {
    try {
      return JSON.writeValueAsString(digest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The digest of one line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ReportDigest read(String json) {
    try {
      return JSON.readValue(json, ReportDigest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no digest of a report", e);
    }
  }
}
