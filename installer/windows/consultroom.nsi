; Installs Consultroom for everybody on a Windows workstation.
;
;   makensis -INPUTCHARSET UTF8 -DVERSION=1.2.3 -DBUNDLE=path\to\consultroom -DOUTPUT=consultroom-1.2.3.exe consultroom.nsi
;
; Silent: consultroom-1.2.3.exe /S [/MODELS="E:\Models"] [/D=C:\Folder]. Installing again repairs or upgrades in
; place. Removing keeps the clinic's data unless a person says otherwise twice; silently it is always kept.

Unicode true
ManifestDPIAware true
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinMessages.nsh
!include nsDialogs.nsh
!include x64.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Consultroom"
!define ENVIRONMENT "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
!define APPLICATION "$INSTDIR\consultroom.exe"
!define WORKER "$INSTDIR\worker\consultroom-worker.exe"

Name "Consultroom"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Consultroom"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Consultroom"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Consultroom"
VIAddVersionKey LegalCopyright "Consultroom"

!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseForeign
!insertmacro MUI_PAGE_DIRECTORY
Page custom ModelsPage ModelsLeave
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN)"
!define MUI_FINISHPAGE_RUN_FUNCTION OpenAsPerson
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!include texts.nsh

Var Models
Var ModelsField

; Blocks a program in both directions; an older rule of the same name goes first.
!macro Wall NAME PROGRAM
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="${NAME}"'
  Pop $0
  nsExec::ExecToLog 'netsh advfirewall firewall add rule name="${NAME}" dir=out action=block \
program="${PROGRAM}" enable=yes profile=any'
  Pop $0
  ${If} $0 != 0
    DetailPrint "$(NO_RULE) ${PROGRAM}"
    StrCpy $1 "missing"
  ${EndIf}
  nsExec::ExecToLog 'netsh advfirewall firewall add rule name="${NAME}" dir=in action=block \
program="${PROGRAM}" enable=yes profile=any'
  Pop $0
!macroend

; A program that runs holds its file: nothing is replaced or removed under it.
!macro RefuseOpen PROGRAM
  ClearErrors
  FileOpen $0 "${PROGRAM}" a
  ${If} ${Errors}
    MessageBox MB_ICONSTOP "$(IS_OPEN)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  FileClose $0
!macroend

; What set-up and updates put into a folder beside the application, and nothing else.
!macro RemoveRest FOLDER
  RMDir /r "${FOLDER}\parts"
  RMDir /r "${FOLDER}\worker"
  RMDir /r "${FOLDER}\updates"
  RMDir /r "${FOLDER}\licences"
  Delete "${FOLDER}\sbom.cdx.json"
  Delete "${FOLDER}\remove.exe"
  RMDir "${FOLDER}"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(NOT_64)" /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  ; Where it is installed already; InstallDirRegKey would ask the registry of 32-bit programs.
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} $INSTDIR == "$PROGRAMFILES64\Consultroom"
    StrCpy $INSTDIR $0
  ${EndIf}
  ${GetParameters} $0
  ${GetOptions} $0 "/MODELS=" $Models
FunctionEnd

Function ModelsPage
  !insertmacro MUI_HEADER_TEXT "$(MODELS_TITLE)" "$(MODELS_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 48u "$(MODELS_WHY)"
  Pop $0
  ${NSD_CreateDirRequest} 0 56u 75% 13u "$Models"
  Pop $ModelsField
  ${NSD_CreateBrowseButton} 78% 56u 22% 13u "$(BROWSE)"
  Pop $0
  ${NSD_OnClick} $0 ModelsBrowse
  nsDialogs::Show
FunctionEnd

Function ModelsBrowse
  Pop $0
  nsDialogs::SelectFolderDialog "$(MODELS_TITLE)" "$Models"
  Pop $0
  ${If} $0 != error
    ${NSD_SetText} $ModelsField "$0"
  ${EndIf}
FunctionEnd

Function ModelsLeave
  ${NSD_GetText} $ModelsField $Models
  ${If} $Models != ""
  ${AndIfNot} ${FileExists} "$Models\*"
    MessageBox MB_ICONEXCLAMATION "$(NO_FOLDER)"
    Abort
  ${EndIf}
FunctionEnd

; Through the desktop, which runs as the person who works here; set-up itself runs as an administrator.
Function OpenAsPerson
  Exec '"$WINDIR\explorer.exe" "${APPLICATION}"'
FunctionEnd

; Only Program Files is the administrators' own: elsewhere whoever made a folder could have left something in
; it that the programs would run.
Function RefuseForeign
  Call LiesElsewhere
  ReadRegStr $R1 HKLM "${KEY}" "InstallLocation"
  ${DirState} "$INSTDIR" $R2
  ${If} $R0 == "elsewhere"
  ${AndIf} $R1 != $INSTDIR
  ${AndIf} $R2 = 1
    MessageBox MB_ICONSTOP "$(NOT_EMPTY)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Function LiesElsewhere
  StrLen $R0 "$PROGRAMFILES64\"
  StrCpy $R1 $INSTDIR $R0
  StrCpy $R0 "elsewhere"
  ${If} $R1 == "$PROGRAMFILES64\"
    StrCpy $R0 ""
  ${EndIf}
FunctionEnd

; Everybody may run the programs, containers too, and only administrators may change them and what `consultroom
; update` keeps beside them. Users could write into most folders outside of Program Files.
Function CloseToOthers
  Call LiesElsewhere
  ${If} $R0 == "elsewhere"
    nsExec::ExecToLog 'icacls "$INSTDIR" /setowner *S-1-5-32-544'
    Pop $0
    nsExec::ExecToLog 'icacls "$INSTDIR" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F \
*S-1-5-32-545:(OI)(CI)RX *S-1-15-2-1:(OI)(CI)RX'
    Pop $0
    ${If} $0 != 0
      MessageBox MB_ICONSTOP "$(NOT_CLOSED)" /SD IDOK
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Consultroom"
  Call RefuseForeign
  SetOutPath "$INSTDIR"
  Call CloseToOthers
  ; Older programs in another folder go before their walls are taken down: nobody may start them without. What
  ; tells that they are there goes last.
  ReadRegStr $R3 HKLM "${KEY}" "InstallLocation"
  ${If} $R3 != ""
  ${AndIf} $R3 != $INSTDIR
  ${AndIf} ${FileExists} "$R3\consultroom.exe"
    !insertmacro RefuseOpen "$R3\consultroom.exe"
    !insertmacro RemoveRest "$R3"
    Delete "$R3\consultroom.exe"
    RMDir "$R3"
  ${EndIf}
  ; Known from here on, so that what an interruption leaves is ours the next time; one that could not be closed
  ; is not ours.
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  ${If} ${FileExists} "${APPLICATION}"
    !insertmacro RefuseOpen "${APPLICATION}"
    ; Modules of an older version must not stay beside the new ones.
    RMDir /r "$INSTDIR\parts"
    RMDir /r "$INSTDIR\worker"
  ${EndIf}
  File /r "${BUNDLE}\*"
  StrCpy $1 ""
  !insertmacro Wall "Consultroom (no network)" "${APPLICATION}"
  !insertmacro Wall "Consultroom worker (no network)" "${WORKER}"
  ${If} $1 == "missing"
    MessageBox MB_ICONEXCLAMATION "$(NO_RULES)" /SD IDOK
  ${EndIf}
  ; Where the first start looks for models: the office manager has them copied and compared there.
  ${If} $Models != ""
    ; Engines run in a container, which reads only what all containers may read. A stick without such
    ; rights needs none.
    nsExec::ExecToLog 'icacls "$Models" /grant *S-1-15-2-1:(OI)(CI)(RX)'
    Pop $0
    WriteRegStr HKLM "${ENVIRONMENT}" "CONSULTROOM_MODELS_FROM" "$Models"
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Consultroom.lnk" "${APPLICATION}"
  WriteUninstaller "$INSTDIR\remove.exe"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegStr HKLM "${KEY}" "DisplayName" "Consultroom"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "DisplayIcon" "${APPLICATION}"
  WriteRegStr HKLM "${KEY}" "Publisher" "Consultroom"
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
    MessageBox MB_ICONSTOP "$(IS_OPEN_REMOVE)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  !insertmacro RemoveRest "$INSTDIR"
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="Consultroom (no network)"'
  Pop $0
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="Consultroom worker (no network)"'
  Pop $0
  DeleteRegKey HKLM "${KEY}"
  DeleteRegValue HKLM "${ENVIRONMENT}" "CONSULTROOM_MODELS_FROM"
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\consultroom\*"
    MessageBox MB_YESNO|MB_ICONQUESTION "$(KEEP_DATA)" /SD IDYES IDYES keep
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(DELETE_DATA)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\consultroom"
    keep:
  ${EndIf}
SectionEnd
