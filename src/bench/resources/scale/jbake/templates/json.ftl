<#ftl output_format="JSON">
<#macro value of><#if of?is_hash>{<#list of as key, part>"${key}":<@value part/><#sep>,</#list>}<#elseif of?is_sequence>[<#list of as part><@value part/><#sep>,</#list>]<#elseif of?is_number || of?is_boolean>${of?c}<#else>"${of?json_string}"</#if></#macro>
