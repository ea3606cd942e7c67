@echo off
rem Starts Jianbao from its unpacked distribution. Needs a Java runtime, 17 or later.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for /f "tokens=2 delims=:" %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 > nul
"%JAVA%" -version > nul 2>&1
if errorlevel 1 (
  echo jianbao：未找到 Java。请安装 Java 17 或以上版本，或将环境变量 JAVA_HOME 指向其文件夹。 1>&2
  chcp %PAGE% > nul
  exit /b 70
)
"%JAVA%" -Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8 ^
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Djianbao.home="%HOME_DIR%" %JAVA_OPTS% -cp "%HOME_DIR%\lib\*;%HOME_DIR%\plugins\*" org.jianbao.cli.Main %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% > nul
exit /b %CODE%
