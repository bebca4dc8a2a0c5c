@echo off
rem Starts Cuecard with the Java of JAVA_HOME, or else the one on the PATH. CUECARD_OPTS holds options for that Java.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:+UseSerialGC %CUECARD_OPTS% -jar "%~dp0..\lib\cuecard.jar" %*
exit /b %ERRORLEVEL%
