package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import org.jianbao.document.DocumentReader;
import org.jianbao.render.Renderer;
import org.jianbao.render.RunRenderer;
import org.jianbao.service.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the plug-ins of the installation and what they bring. */
@Command(
    name = "plugins",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao plugins",
    descriptionHeading = "%n",
    description = {"列出插件（安装文件夹 plugins 中的 jar）和它们增加的输入、输出格式。", "有错的插件说明原因，不使用它。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已列出", "2:用法有误", "4:有插件不能使用", "70:程序内部错误"})
final class PluginsCommand implements Callable<Integer> {
  private final Console console;
  private boolean sound = true;

  @Mixin private HelpOption help = new HelpOption();

  PluginsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ClassLoader loader = PluginsCommand.class.getClassLoader();
    Services.Found<DocumentReader> readers = Services.find(DocumentReader.class, loader);
    Services.Found<Renderer> renderers = Services.find(Renderer.class, loader);
    Services.Found<RunRenderer> runRenderers = Services.find(RunRenderer.class, loader);
    List<String> failures = new ArrayList<>(readers.failures());
    failures.addAll(renderers.failures());
    failures.addAll(runRenderers.failures());
    List<Path> jars = Installation.plugins();
    for (Path jar : jars) {
      List<String> brings = new ArrayList<>();
      readers.services().stream()
          .filter(reader -> Installation.isFrom(reader, jar))
          .forEach(reader -> brings.add("输入格式 " + reader.format()));
      renderers.services().stream()
          .filter(renderer -> Installation.isFrom(renderer, jar))
          .forEach(renderer -> brings.add("输出格式 " + renderer.format()));
      runRenderers.services().stream()
          .filter(renderer -> Installation.isFrom(renderer, jar))
          .forEach(renderer -> brings.add("输出格式 " + renderer.format()));
      print(jar, brings);
    }
    for (String failure : failures) {
      sound = false;
      console.out().append("错误  插件中的类不能使用：").append(failure).append('\n');
    }
    if (jars.isEmpty()) {
      console.out().append("没有插件。\n");
    }
    return sound ? ExitCode.OK : ExitCode.RULES;
  }

  private void print(Path jar, List<String> brings) throws IOException {
    String name = String.valueOf(jar.getFileName());
    if (!brings.isEmpty()) {
      console.out().append(name).append("：").append(String.join("，", brings)).append('\n');
      return;
    }
    sound = false;
    String cause = "其中没有输入格式或输出格式（META-INF/services 中应写明），或其中的类不能使用";
    try (ZipFile file = new ZipFile(jar.toFile())) {
      if (file.size() == 0) {
        cause = "文件是空的";
      }
    } catch (IOException e) {
      cause = "文件已损坏，不是 jar";
    }
    console.out().append("错误  ").append(name).append("：").append(cause).append('\n');
  }
}
