; Installs Consultroom for everybody on a Windows workstation.
;
;   makensis -DVERSION=1.2.3 -DBUNDLE=path\to\consultroom -DOUTPUT=consultroom-1.2.3.exe consultroom.nsi
;
; Silent: consultroom-1.2.3.exe /S [/D=C:\Folder]. Installing again repairs or upgrades in place. Removing keeps
; the clinic's data unless a person says otherwise twice; silently it is always kept.

Unicode true
ManifestDPIAware true
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Consultroom"
!define APPLICATION "$INSTDIR\consultroom.exe"
!define WORKER "$INSTDIR\worker\consultroom-worker.exe"

Name "Consultroom"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Consultroom"
InstallDirRegKey HKLM "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Consultroom"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Consultroom"
VIAddVersionKey LegalCopyright "Consultroom"

!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "Consultroom writes down what is said in a visit and drafts the note on \
this computer alone.$\r$\n$\r$\nSet-up installs the program for everybody on this workstation, and \
Windows Firewall rules that keep it from any network.$\r$\n$\r$\nThe clinic is set up when Consultroom \
is first opened."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "${APPLICATION}"
!define MUI_FINISHPAGE_RUN_TEXT "Open Consultroom and set up the clinic"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

; Blocks a program in both directions; an older rule of the same name goes first.
!macro Wall NAME PROGRAM
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="${NAME}"'
  Pop $0
  nsExec::ExecToLog 'netsh advfirewall firewall add rule name="${NAME}" dir=out action=block \
program="${PROGRAM}" enable=yes profile=any'
  Pop $0
  ${If} $0 != 0
    DetailPrint "The firewall rule for ${PROGRAM} could not be made."
    StrCpy $1 "missing"
  ${EndIf}
  nsExec::ExecToLog 'netsh advfirewall firewall add rule name="${NAME}" dir=in action=block \
program="${PROGRAM}" enable=yes profile=any'
  Pop $0
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Consultroom needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section "Consultroom"
  SetOutPath "$INSTDIR"
  ; A program that runs holds its file: nothing is replaced under it.
  ${If} ${FileExists} "${APPLICATION}"
    ClearErrors
    FileOpen $0 "${APPLICATION}" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "Consultroom is open. Close it, and run set-up again. Nothing was \
changed." /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
    FileClose $0
    ; Modules of an older version must not stay beside the new ones.
    RMDir /r "$INSTDIR\parts"
    RMDir /r "$INSTDIR\worker"
  ${EndIf}
  File /r "${BUNDLE}\*"
  StrCpy $1 ""
  !insertmacro Wall "Consultroom (no network)" "${APPLICATION}"
  !insertmacro Wall "Consultroom worker (no network)" "${WORKER}"
  ${If} $1 == "missing"
    MessageBox MB_ICONEXCLAMATION "Windows Firewall did not take the rules that keep Consultroom from \
the network. Charts stay closed until they are there." /SD IDOK
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Consultroom.lnk" "${APPLICATION}"
  WriteUninstaller "$INSTDIR\remove.exe"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegStr HKLM "${KEY}" "DisplayName" "Consultroom"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "DisplayIcon" "${APPLICATION}"
  WriteRegStr HKLM "${KEY}" "Publisher" "Consultroom"
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\remove.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\remove.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Consultroom.lnk"
  Delete "${APPLICATION}"
  ${If} ${FileExists} "${APPLICATION}"
    MessageBox MB_ICONSTOP "Consultroom is open. Close it, and remove it again." /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\parts"
  RMDir /r "$INSTDIR\worker"
  Delete "$INSTDIR\remove.exe"
  RMDir "$INSTDIR"
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="Consultroom (no network)"'
  Pop $0
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="Consultroom worker (no network)"'
  Pop $0
  DeleteRegKey HKLM "${KEY}"
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\consultroom\*"
    MessageBox MB_YESNO|MB_ICONQUESTION "Keep the clinic's notes, recordings and log in \
$LOCALAPPDATA\consultroom? Records have to be kept for years.$\r$\n$\r$\nYes keeps them, and a new \
installation finds them again." /SD IDYES IDYES keep
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "All notes, recordings and the log of this \
clinic will be gone for ever, unless there is a backup. Delete them?" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\consultroom"
    keep:
  ${EndIf}
SectionEnd
