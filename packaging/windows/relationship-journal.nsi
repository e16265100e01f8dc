; The installer for Windows, for one user and without an administrator. Made by `python -m release windows TREE`, which
; tells it VERSION, TREE (the frozen folder), ICON and OUT.
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!define APP "relationship-journal"
!define TITLE "Relationship Journal"
!define GUI "${APP}-gui.exe"
!define PROGID "RelationshipJournal.File"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"

!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "FileDescription" "${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${GUI}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString IN_USE ${LANG_ENGLISH} "${TITLE} is still open. Close it, then try again."
LangString IN_USE ${LANG_GERMAN} "${TITLE} ist noch offen. Bitte schließen und noch einmal versuchen."
LangString NOT_OURS ${LANG_ENGLISH} "This folder holds other files. Choose an empty one."
LangString NOT_OURS ${LANG_GERMAN} "In diesem Ordner liegen andere Dateien. Bitte einen leeren wählen."
LangString DATA_STAYS ${LANG_ENGLISH} "Your journal stays where it is: $LOCALAPPDATA\${APP}"
LangString DATA_STAYS ${LANG_GERMAN} "Dein Journal bleibt, wo es ist: $LOCALAPPDATA\${APP}"
LangString CONTACT_FILE ${LANG_ENGLISH} "Contact or calendar file"
LangString CONTACT_FILE ${LANG_GERMAN} "Kontakt- oder Kalenderdatei"

; A program that runs holds its file open, and Windows lets nobody write it.
!macro REFUSE_WHILE_OPEN
  IfFileExists "$INSTDIR\${GUI}" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\${GUI}" a
  IfErrors open
  FileClose $0
  Goto closed
  open:
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDOK
    Abort
  closed:
!macroend

; Only what this installer laid there is removed: a folder of anybody's own files is left as it is.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${APP}.exe"
  Delete "$INSTDIR\${GUI}"
!macroend

Section "-program"
  IfFileExists "$INSTDIR\*.*" 0 free
  IfFileExists "$INSTDIR\${GUI}" free 0
  FindFirst $0 $1 "$INSTDIR\*.*"
  looking:
    StrCmp $1 "" empty
    StrCmp $1 "." next
    StrCmp $1 ".." next
    FindClose $0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_OURS)" /SD IDOK
    Abort
  next:
    FindNext $0 $1
    Goto looking
  empty:
    FindClose $0
  free:
  !insertmacro REFUSE_WHILE_OPEN
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${GUI}"

  ; Offered under "Open with", never made what opens such files.
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "$(CONTACT_FILE)"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${GUI},0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${GUI}" "%1"'
  WriteRegStr HKCU "Software\Classes\.vcf\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "Software\Classes\.ics\OpenWithProgids" "${PROGID}" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${GUI}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_OPEN
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegValue HKCU "Software\Classes\.vcf\OpenWithProgids" "${PROGID}"
  DeleteRegValue HKCU "Software\Classes\.ics\OpenWithProgids" "${PROGID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DetailPrint "$(DATA_STAYS)"
SectionEnd
