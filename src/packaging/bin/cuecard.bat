@echo off
rem Starts Cuecard with the Java of JAVA_HOME, or else the one on the PATH. CUECARD_OPTS holds options for that Java.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
rem A command is over before its code has been compiled well, so compiling fast is better. Only serve stays for long.
set "haste=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "haste="
"%java%" %haste% -XX:+UseSerialGC %CUECARD_OPTS% -jar "%~dp0..\lib\cuecard.jar" %*
exit /b %ERRORLEVEL%
