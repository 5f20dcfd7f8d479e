/** A small country of its own, Brennia, in the columns of MOSIP's files: two languages, two levels, one centre. */
export const brennia = () =>
  new Map(
    Object.entries({
      'loc_hierarchy_list.csv': `lang_code,hierarchy_level,hierarchy_level_name,is_active
eng,0,Country,TRUE
fra,0,Pays,TRUE
eng,1,Valley,TRUE
fra,1,Vallée,TRUE
`,
      'location.csv': `lang_code,code,name,hierarchy_level,hierarchy_level_name,parent_loc_code,is_active
eng,BRE,Brennia,0,Country,,TRUE
fra,BRE,Brennie,0,Pays,,TRUE
eng,OAK,Oak Valley,1,Valley,BRE,TRUE
fra,OAK,Vallée des Chênes,1,Vallée,BRE,TRUE
eng,ASH,Ash Valley,1,Valley,BRE,FALSE
`,
      'daysofweek_list.csv': `lang_code,code,name,day_seq,is_global_working,is_active
eng,101,Sunday,1,FALSE,TRUE
eng,102,Monday,2,TRUE,TRUE
fra,102,Lundi,2,TRUE,TRUE
eng,103,Tuesday,3,TRUE,TRUE
`,
      'registration_center.csv': `lang_code,id,name,cntrtyp_code,addr_line1,addr_line2,addr_line3,latitude,longitude,location_code,contact_phone,contact_person,number_of_kiosks,working_hours,per_kiosk_process_time,center_start_time,center_end_time,lunch_start_time,lunch_end_time,time_zone,holiday_loc_code,zone_code,is_active
eng,501,Oak Hall,REG,"1, Mill Lane",Oak Valley,,40.25,-30.5,OAK,+99930555001,Ada Brun,3,8:00:00,00:15:00,09:00:00,17:00:00,13:00:00,14:00:00,UTC-02:00,BRE,Z1,TRUE
fra,501,Salle du Chêne,REG,"1, allée du Moulin",Vallée des Chênes,,40.25,-30.5,OAK,+99930555001,Ada Brun,3,8:00:00,00:15:00,09:00:00,17:00:00,13:00:00,14:00:00,UTC-02:00,BRE,Z1,TRUE
eng,502,Acorn House,REG,2 Mill Lane,,,40.26,-30.5,OAK,,,1,8:00:00,00:20:00,09:00:00,17:00:00,13:00:00,14:00:00,UTC-02:00,BRE,Z1,TRUE
`,
      'reg_working_nonworking.csv': `lang_code,regcntr_id,day_code,is_working,is_active
eng,501,101,TRUE,TRUE
eng,501,102,TRUE,TRUE
fra,501,102,TRUE,TRUE
eng,501,103,FALSE,TRUE
`,
      'loc_holiday.csv': `lang_code,id,location_code,holiday_date,holiday_name,holiday_desc,is_active
eng,1,BRE,2026-06-24,Midsummer,,TRUE
fra,1,BRE,2026-06-24,Solstice,,TRUE
`,
      'reg_exceptional_holiday.csv': `regcntr_id,hol_date,hol_name,hol_reason,lang_code,is_active
501,2026-06-23,Roof repair,Emergency,eng,TRUE
501,2026-06-23,Toit en travaux,Urgence,fra,TRUE
501,2026-06-24,Midsummer fair,Local feast,eng,TRUE
502,2026-06-25,Moving,Emergency,eng,FALSE
`,
      'doc_category.csv': `lang_code,code,name,descr,is_active
eng,POI,Proof of identity,Shows who you are,TRUE
`,
      'doc_type.csv': `lang_code,code,name,descr,is_active
eng,PAS,Passport,,TRUE
eng,CAM,Camera licence,,TRUE
`,
      'valid_document.csv': `doctyp_code,doccat_code,lang_code,is_active
PAS,POI,eng,TRUE
CAM,POI,eng,TRUE
`,
      'applicant_valid_document.csv': `lang_code,apptyp_code,doccat_code,doctyp_code,is_active
eng,001,POI,PAS,TRUE
eng,003,POI,PAS,TRUE
`,
      'dynamic_field.csv': `id,name,description,data_type,value_json,lang_code,is_active,cr_by,cr_dtimes
1,gender,Gender,string,"{""code"":""FLE"",""value"":""Female""}",eng,TRUE,x,now()
2,gender,Sexe,string,"{""code"":""FLE"",""value"":""Féminin""}",fra,TRUE,x,now()
`,
      'identity_schema.csv': `lang_code,id,id_version,title,description,schema_json,status_code,add_props,effective_from,is_active
eng,1,0.2,Brennia identity,What is kept,"{""properties"":{""identity"":{""properties"":{}}}}",PUBLISHED,FALSE,2026-01-01 00:00:00,TRUE
,,,,,,,,,
`,
      'template.csv': `id,name,descr,file_format_code,model,file_txt,module_id,module_name,template_typ_code,lang_code,is_active,cr_by,cr_dtimes
1,Code,,txt,velocity,"Dear $name,
your code is $otp",1,Resident,receive-otp,eng,TRUE,x,now()
`,
    }),
  );
