@echo off
rem Opens Dialogue Desktop, or runs one of its commands; the first time it installs what is missing.
rem .venv\set-up.txt is a copy of the pins that were installed completely.
setlocal
for %%I in ("%~dp0..") do set "TOP=%%~fI"
set "PYTHON=%TOP%\.venv\Scripts\python.exe"
set "PINS=%TOP%\packaging\requirements.txt"
set "DONE=%TOP%\.venv\set-up.txt"
if exist "%PYTHON%" fc /b "%PINS%" "%DONE%" >nul 2>&1 && goto run

set "LAUNCH="
for %%V in (3.13 3.12 3.11) do if not defined LAUNCH (
    py -%%V -c "import venv" >nul 2>&1 && set "LAUNCH=py -%%V"
)
if not defined LAUNCH (
    >&2 echo Python 3.11, 3.12 or 3.13 is needed and none was found: install one of them and start again.
    exit /b 3
)
>&2 echo Adding Python packages to "%TOP%\.venv" ^(once; a few minutes^).
if exist "%DONE%" del "%DONE%"
%LAUNCH% -m venv --clear "%TOP%\.venv" || goto stopped
"%PYTHON%" -m pip --disable-pip-version-check --quiet install --require-hashes --only-binary :all: -r "%PINS%" 1>&2 || goto stopped
"%PYTHON%" -m pip --disable-pip-version-check --quiet install --no-index --no-deps --no-build-isolation --editable "%TOP%" 1>&2 || goto stopped
copy /y "%PINS%" "%DONE%" >nul || goto stopped

:run
"%PYTHON%" -P -m dialogue_desktop %*
exit /b %errorlevel%

:stopped
>&2 echo The Python packages could not be added: see that this computer is connected to the internet and has room on its disk, then start again.
exit /b 3
