<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><#list published_exercises as e><url><loc>${config.site_host}/exercises/${e.id}/</loc></url>
</#list></urlset>
