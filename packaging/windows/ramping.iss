; Inno Setup 6: per-user setup without administrator rights.
; Build on Windows: python packaging\build.py, then ISCC.exe /DVersion=0.1.0 packaging\windows\ramping.iss
#ifndef Version
  #error Give the version: ISCC.exe /DVersion=0.1.0 packaging\windows\ramping.iss
#endif
[Setup]
AppId={{6C1B7F2E-6F0B-4B0C-9E0B-3E8B5C9A4D17}
AppName=Ramping
AppVersion={#Version}
AppPublisher=Pengembang Ramping
DefaultDirName={autopf}\Ramping
DefaultGroupName=Ramping
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\build\packages
OutputBaseFilename=ramping-{#Version}-windows-x64-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\ramping.exe
[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
[Files]
Source: "..\..\build\program\ramping\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
[Icons]
Name: "{group}\Ramping"; Filename: "{app}\ramping.exe"
[Registry]
Root: HKA; Subkey: "Software\Classes\.ramping"; ValueType: string; ValueData: "Ramping.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Ramping.Plan"; ValueType: string; ValueData: "Rencana Ramping"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Ramping.Plan\shell\open\command"; ValueType: string; ValueData: """{app}\ramping.exe"" ""%1"""
[Run]
Filename: "{app}\ramping.exe"; Description: "Ramping"; Flags: postinstall nowait skipifsilent
