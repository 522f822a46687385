@echo off
rem Gapai: builds the program where needed, then runs it with the arguments as given.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%scenarios\target\gapai.jar"
set "LOG=%ROOT%scenarios\target\build.log"

rem JAVA_HOME may have been set with quotes.
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
"%JAVA%" -version >nul 2>&1 || goto nojava
"%JAVA%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1\." /c:"java.specification.version = [0-9]$" /c:"java.specification.version = 1[0-6]$" >nul && goto nojava

rem The jar is stale when a source or a pom is newer. LiteralPath: a folder may have brackets in its name.
powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $folders = @(Get-ChildItem -LiteralPath $env:ROOT -Directory) + @(Get-ChildItem -LiteralPath (Join-Path $env:ROOT 'simulation') -Directory | Where-Object { $_.Name -eq 'browser' }); $files = @($folders | ForEach-Object { Join-Path $_.FullName 'src\main' } | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Get-ChildItem -LiteralPath $_ -Recurse -File }); $poms = @(@($env:ROOT) + @($folders | ForEach-Object { $_.FullName }) | ForEach-Object { Join-Path $_ 'pom.xml' } | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Get-Item -LiteralPath $_ }); if (@($files + $poms | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }).Count -gt 0) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

where mvn >nul 2>&1 || goto nomaven
if not exist "%ROOT%scenarios\target" mkdir "%ROOT%scenarios\target"
echo Building Gapai, needed once (about two minutes) ... 1>&2
call mvn -B -f "%ROOT%pom.xml" -Dmaven.test.skip=true -pl scenarios -am package >"%LOG%" 2>&1 <nul
if errorlevel 1 goto failed

:run
rem The texts have characters that older code pages lack: the console speaks UTF-8 while the program runs.
set "PAGE="
for /f "tokens=2 delims=:" %%p in ('chcp') do set "PAGE=%%p"
if defined PAGE set "PAGE=%PAGE: =%"
if defined PAGE set "PAGE=%PAGE:.=%"
chcp 65001 >nul 2>&1
rem columns: a console has 120. jdk.console: lets the program see whether it talks to a terminal, also on newer JDKs.
"%JAVA%" -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dgapai.columns=119 -Djdk.console=java.base -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow -jar "%JAR%" %*
set "STATUS=%errorlevel%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %STATUS%

:failed
findstr /l /b /c:"[ERROR]" "%LOG%" 1>&2
echo gapai: the build failed; all of it is in "%LOG%" 1>&2
exit /b 1

:nojava
echo gapai: no Java 17 or newer found at "%JAVA%". 1>&2
goto install

:nomaven
echo gapai: Maven (mvn) not found. 1>&2

:install
echo Gapai needs a JDK (17 or newer) and Maven. To install both: 1>&2
echo   winget install EclipseAdoptium.Temurin.17.JDK 1>&2
echo   Maven: unpack https://maven.apache.org/download.cgi and add its bin folder to PATH 1>&2
exit /b 1
