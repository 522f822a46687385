@echo off
rem Gapai: builds the program where needed, then runs it with the arguments as given.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%scenarios\target\gapai.jar"
set "LOG=%ROOT%scenarios\target\build.log"

if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>&1 || goto install
"%JAVA%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1\." /c:"java.specification.version = [0-9]$" /c:"java.specification.version = 1[0-6]$" >nul && goto install

rem The jar is stale when a source or a pom is newer.
powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $jar) { exit 1 }; $files = Get-ChildItem -Recurse -File ($env:ROOT + '*\src\main'); $poms = Get-ChildItem ($env:ROOT + 'pom.xml'), ($env:ROOT + '*\pom.xml'); if (@($files) + @($poms) | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }) { exit 1 }"
if not errorlevel 1 goto run

where mvn >nul 2>&1 || goto install
if not exist "%ROOT%scenarios\target" mkdir "%ROOT%scenarios\target"
echo Building Gapai, needed once (about two minutes) ... 1>&2
call mvn -B -f "%ROOT%pom.xml" -Dmaven.test.skip=true -pl scenarios -am package > "%LOG%" 2>&1
if errorlevel 1 (
  findstr /l /b /c:"[ERROR]" "%LOG%" 1>&2
  echo gapai: the build failed; all of it is in "%LOG%" 1>&2
  exit /b 1
)

:run
rem jdk.console: lets the program see whether it talks to a terminal, also on newer JDKs.
"%JAVA%" -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Djdk.console=java.base -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow -jar "%JAR%" %*
exit /b %errorlevel%

:install
echo gapai: no Java 17 or newer, or no Maven found. Gapai needs a JDK (17 or newer) and Maven. To install both: 1>&2
echo   winget install EclipseAdoptium.Temurin.17.JDK 1>&2
echo   Maven: unpack https://maven.apache.org/download.cgi and add its bin folder to PATH 1>&2
exit /b 1
