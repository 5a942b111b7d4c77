/**
 * Our own list: a few things that stand in the way of many a story and are named alike wherever
 * they come from. What Stet tells by itself (newsletters, rankings, social buttons) is not in it.
 */
export const OWN_LIST = `! Title: Stet: a few annoyances
! Prompts to install an app
###smartbanner
##.smartbanner
##.smart-banner
##.app-banner
##.app-download-banner
##.download-app-banner
##.open-in-app
! Questions about notifications
##.push-prompt
##.push-notification-prompt
##.notification-permission-prompt
##.webpush-prompt
###onesignal-slidedown-container
###onesignal-bell-container
! Windows for a chat
###chat-widget-container
##.chat-widget-launcher
###launcher[title*="chat" i]
! Buttons that follow the reader
##.back-to-top
##.scroll-to-top
###back-to-top
! Questions what one thinks of the site
##.feedback-tab
##.feedback-button-fixed
##.survey-invitation
##.nps-survey
! Copies of a video that stay in view
##.sticky-video-player
##.floating-video
`;
