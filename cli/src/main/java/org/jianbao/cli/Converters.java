package org.jianbao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.assessment.BodyResult;
import org.jianbao.catalogue.Language;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.publish.ExtractFormat;
import org.jianbao.waiver.WaiverReason;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options; what is wrong with one is said in Chinese. */
final class Converters {
  private Converters() {}

  /** A year of four digits. */
  static final class Year implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("20[0-9]{2}")) {
        throw new TypeConversionException("应为四位年度，如 2021");
      }
      return Integer.valueOf(value);
    }
  }

  /** A language of faces. */
  static final class Lang implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.of(value).orElseThrow(() -> new TypeConversionException("应为 zh 或 en"));
    }
  }

  /** A day. */
  static final class Date implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("应为日期，如 2021-03-31");
      }
    }
  }

  /** A path that exists. */
  static final class ExistingPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      try {
        if (!value.isEmpty() && Files.exists(Path.of(value))) {
          return Path.of(value);
        }
      } catch (InvalidPathException e) {
        // Said below.
      }
      throw new TypeConversionException("文件或文件夹不存在");
    }
  }

  /** A number of bytes, perhaps with K, M or G. */
  static final class Size implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,9})([KMG]?)B?");

    @Override
    public Long convert(String value) {
      Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT));
      if (!size.matches()) {
        throw new TypeConversionException("应为字节数，或如 500K、10M、1G");
      }
      int shift =
          switch (size.group(2)) {
            case "K" -> 10;
            case "M" -> 20;
            case "G" -> 30;
            default -> 0;
          };
      return Long.parseLong(size.group(1)) << shift;
    }
  }

  /** A number of seconds. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (!value.matches("[1-9][0-9]{0,4}")) {
        throw new TypeConversionException("应为 1 至 99999 的整数（秒）");
      }
      return Duration.ofSeconds(Long.parseLong(value));
    }
  }

  /** A number of threads. */
  static final class Jobs implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9][0-9]{0,2}")) {
        throw new TypeConversionException("应为 1 至 999 的整数");
      }
      return Integer.valueOf(value);
    }
  }

  /** A kind of body by its word in JSON. */
  static final class Kind implements ITypeConverter<OrganisationKind> {
    @Override
    public OrganisationKind convert(String value) {
      for (OrganisationKind kind : OrganisationKind.values()) {
        if (kind.code().equals(value)) {
          return kind;
        }
      }
      throw new TypeConversionException(
          "应为下列之一："
              + Arrays.stream(OrganisationKind.values())
                  .map(OrganisationKind::code)
                  .collect(Collectors.joining("、")));
    }
  }

  /** A threshold. */
  static final class Threshold implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      for (FailOn threshold : FailOn.values()) {
        if (threshold.code().equals(value)) {
          return threshold;
        }
      }
      throw new TypeConversionException("应为 error、warning、hint 或 never");
    }
  }

  /** A severity by its word. */
  static final class SeverityWord implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
      return constant(Severity.class, value);
    }
  }

  /** Whether a report was filed, by its word. */
  static final class StatusWord implements ITypeConverter<BodyResult.Status> {
    @Override
    public BodyResult.Status convert(String value) {
      return constant(BodyResult.Status.class, value);
    }
  }

  /** A format of tables. */
  static final class Extract implements ITypeConverter<ExtractFormat> {
    @Override
    public ExtractFormat convert(String value) {
      return constant(ExtractFormat.class, value);
    }
  }

  /** A reason of a waiver, by its code or Chinese word. */
  static final class Reason implements ITypeConverter<WaiverReason> {
    @Override
    public WaiverReason convert(String value) {
      return WaiverReason.of(value)
          .orElseThrow(
              () -> new TypeConversionException("应为下列之一：" + String.join("、", WaiverReason.all())));
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    List<String> codes = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (code.equals(value)) {
        return constant;
      }
      codes.add(code);
    }
    throw new TypeConversionException("应为下列之一：" + String.join("、", codes));
  }
}
